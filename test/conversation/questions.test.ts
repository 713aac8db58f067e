import { expect, test } from 'vitest';
import { shareBrowser } from '../wire/desk.ts';
import { asker, loadAgain, openConversation, statusOf } from './open.ts';

// What stands before the agent, and what a widget may make of it.

const browser = shareBrowser();
const question = { title: 'Delete the list?' };

test('a widget behind another tab cannot ask: nobody would see what holds the page', async () => {
  const { page, ask } = await openConversation(browser(), { grant: 'everything', how: 'built-in' });
  await page.evaluate(() => document.querySelector('section')?.setAttribute('hidden', ''));
  expect(await ask('confirm', question)).toBe('supported out-of-turn');
  expect(await ask('modal', { path: '/widget', title: 'Homes' })).toBe('supported out-of-turn');
  expect(await page.locator('dialog').count()).toBe(0);
});

test('a question goes with the tab that it stood in', async () => {
  const { page, ask } = await openConversation(browser(), { grant: 'everything', how: 'built-in' });
  const answer = ask('confirm', question);
  await expect.poll(() => page.locator('dialog').count()).toBe(1);
  await page.evaluate(() => document.querySelector('section')?.setAttribute('hidden', ''));
  expect(await answer).toBe(false);
  await expect.poll(() => page.locator('dialog').count()).toBe(0);
});

test('a widget that asks without end is stopped after five', async () => {
  const { page, ask } = await openConversation(browser(), { grant: 'everything', how: 'built-in' });
  for (let at = 0; at < 5; at++) {
    const answer = ask('confirm', question);
    await page.locator('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await answer).toBe(false);
  }
  // As slow as this test may be, one comes back in five seconds.
  const next = await Promise.race([ask('confirm', question), ask('confirm', question)]);
  expect(next).toBe('supported rate-limited');
});

test('a question from a modal names the widget, whatever it called the modal', async () => {
  const { page, widget } = await openConversation(browser(), { grant: 'everything', how: 'built-in' });
  void asker(widget)('modal', { path: '/widget', title: 'Security of your CRM' }).catch(() => {});
  await expect.poll(() => page.frames().length).toBe(3);
  const inModal = page.frames().at(-1)!;
  await expect.poll(() => statusOf(inModal).catch(() => undefined)).toBe('connected');
  void asker(inModal)('confirm', { title: 'Type your password' }).catch(() => {});
  await expect.poll(() => page.locator('.pw-dialog-from').allInnerTexts()).toEqual(['Homes', 'Homes']);
});

test('a page that is loaded anew in the middle of a question can ask again', async () => {
  const { page, widget, ask } = await openConversation(browser(), { grant: 'everything', how: 'built-in' });
  void ask('confirm', question).catch(() => {});
  await page.locator('dialog').waitFor();
  await loadAgain(widget);
  await expect.poll(() => page.locator('dialog').count()).toBe(0);
  await expect.poll(() => statusOf(widget).catch(() => undefined)).toBe('connected');
  const again = ask('confirm', question);
  await page.locator('dialog').waitFor();
  await page.keyboard.press('Escape');
  expect(await again).toBe(false);
});

test('the host’s own question is not replaced under the agent’s hand', async () => {
  const { page, ask } = await openConversation(browser(), { grant: 'everything', how: 'built-in' });
  await ask('setUnsavedChanges', true);
  await expect.poll(() => page.evaluate(() => window.hostPage.talks.at(-1)?.hasUnsavedChanges)).toBe(true);
  await page.getByRole('button', { name: 'Reload' }).click();
  const own = await page.locator('dialog').innerText();
  expect(await ask('confirm', question)).toBe('supported refused');
  expect(await page.locator('dialog').innerText()).toBe(own);
});

test('a page of the CRM’s own is not opened by a widget', async () => {
  const { page, ask } = await openConversation(browser(), { grant: 'everything', how: 'built-in' });
  expect(await ask('openUrl', 'https://crm.test/export?all')).toBe('supported refused');
  expect(page.context().pages()).toHaveLength(1);
});

test('a yes counts for a click in the frame; a modal that closes itself does not', async () => {
  const { page, ask } = await openConversation(browser(), { grant: 'everything' });
  await page.mouse.click(600, 5);
  await page.evaluate(() => document.querySelector('iframe')?.blur());
  expect(await ask('modal', { path: '/widget', title: 'Homes' })).toEqual({ picked: 7 });
  expect(await ask('openRecord', { viewType: 'person', recordId: '2' })).toBe('supported refused');
  expect(await ask('confirm', question)).toBe(true);
  expect(await ask('openRecord', { viewType: 'person', recordId: '2' })).toBe('done');
});

test('a click in one widget is none in another', async () => {
  const { page, ask } = await openConversation(browser(), { grant: 'everything' });
  // For longer than a click in the CRM's page counts.
  await page.waitForTimeout(5_500);
  await page.evaluate(() => {
    const other = document.body.appendChild(document.createElement('iframe'));
    other.src = 'https://evil.test/silent';
    other.focus();
  });
  expect(await ask('copy', 'Another IBAN')).toBe('supported refused');
  await page.evaluate(() => document.querySelector('iframe')?.focus());
  expect(await ask('copy', '12 Harbour Road')).toBe('done');
});

test('a widget that moves all the time moves the CRM’s address three times a second, and to where it is', async () => {
  const { page, widget } = await openConversation(browser(), { grant: 'everything' });
  await widget.evaluate(async () => {
    for (let at = 1; at <= 100; at++) {
      void window.widgetPage.host.setPath(`/homes/${at}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });
  const told = () => page.evaluate(() => window.hostPage.calls.flatMap(([name, path]) => (name === 'path' ? [path] : [])));
  await expect.poll(async () => (await told()).at(-1)).toBe('/homes/100');
  expect((await told())[0]).toBe('/homes/1');
  expect((await told()).length).toBeLessThan(20);
});
