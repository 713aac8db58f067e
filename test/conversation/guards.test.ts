import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { shareBrowser } from '../wire/desk.ts';
import { openCrm } from './open.ts';
import { WIDGET } from './site.ts';

const browser = shareBrowser();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);

/** A CRM's page with a field of its own above a widget that takes the focus. */
async function openBesideThief() {
  const opened = await openCrm(browser(), {});
  const { page, show } = opened;
  await page.evaluate(() => {
    const field = Object.assign(document.createElement('input'), { id: 'note', value: '' });
    field.setAttribute('aria-label', 'Note');
    document.body.prepend(field);
    field.focus();
  });
  await show({ url: `${WIDGET}/thief` });
  const frame = await opened.frame();
  await expect.poll(() => frame.evaluate(() => window.thief?.moves)).toBe(0);
  await expect.poll(() => page.evaluate(() => window.hostPage.statuses.at(-1))).toBe('ready');
  return { ...opened, frame };
}

test('a widget that focuses its own field when it has loaded does not get the focus', async () => {
  const { page } = await openBesideThief();
  await expect.poll(() => focused(page)).toBe('note');
  await page.keyboard.type('Likes the ferry');
  await expect.poll(() => page.inputValue('#note')).toBe('Likes the ferry');
});

test('a widget that takes the focus while the agent types elsewhere has to give it back', async () => {
  const { page, frame } = await openBesideThief();
  for (const word of ['Likes ', 'the ', 'ferry']) {
    await expect.poll(() => focused(page)).toBe('note');
    await page.keyboard.type(word);
    await frame.evaluate(() => window.thief.take());
  }
  await expect.poll(() => focused(page)).toBe('note');
  expect(await page.inputValue('#note')).toBe('Likes the ferry');
});

test('an agent who walks in by Tab, or clicks, gets in', async () => {
  const { page, frame } = await openBesideThief();
  const field = () => frame.evaluate(() => document.hasFocus() && document.activeElement?.localName);
  await page.focus('.pw-bar-button');
  await page.keyboard.press('Tab');
  await expect.poll(field).toBe('input');
  await page.focus('#note');
  await page.frameLocator('iframe').getByLabel('Search homes').click();
  await expect.poll(field).toBe('input');
  await page.keyboard.type('harbour');
  expect(await page.frameLocator('iframe').getByLabel('Search homes').inputValue()).toBe('harbour');
});

test('what the agent drags over a frame is not swallowed by it', async () => {
  const { page, frame } = await openBesideThief();
  await page.evaluate(() => {
    const handle = Object.assign(document.createElement('div'), { id: 'handle', textContent: 'Splitter' });
    document.body.prepend(handle);
    addEventListener('pointermove', ({ clientX, clientY }) => handle.setAttribute('data-at', `${clientX} ${clientY}`));
  });
  const box = (await page.locator('iframe').boundingBox())!;
  const over = [Math.round(box.x) + 60, Math.round(box.y) + 60] as const;
  await page.hover('#handle');
  await page.mouse.down();
  await page.mouse.move(...over, { steps: 10 });
  await expect.poll(() => page.getAttribute('#handle', 'data-at')).toBe(over.join(' '));
  expect(await frame.evaluate(() => window.thief.moves)).toBe(0);
  await page.mouse.up();
  await page.mouse.move(over[0] + 20, over[1] + 20, { steps: 5 });
  await expect.poll(() => frame.evaluate(() => window.thief.moves)).toBeGreaterThan(0);
});
