import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../src/protocol/delivery.ts';
import { shareBrowser } from '../wire/desk.ts';
import { loadAgain, openCrm, statesOf, statusOf } from './open.ts';
import type { Showing } from './pages/window.ts';
import { WIDGET } from './site.ts';

const browser = shareBrowser();
const deliveries: Delivery[] = ['query', 'message', 'post'];
const ofWidget = (urls: string[]) => urls.filter((url) => url.startsWith(WIDGET));

async function open(showing: Showing) {
  const opened = await openCrm(browser(), { grant: 'everything', ...showing });
  const widget = await opened.frame();
  await expect.poll(() => statesOf(widget).catch(() => [])).not.toEqual([]);
  return { ...opened, widget };
}

describe.each(deliveries)('delivery="%s"', (delivery) => {
  test('reaches the same widget, and is verified by the same verifier, once', async () => {
    const { widget, asked, printed, page } = await open({ delivery });
    await expect.poll(() => statesOf(widget)).toEqual(['verifying', 'verified 1.1']);
    expect(asked.verified).toBe(1);
    expect(asked.signed).toEqual(['1']);
    expect(asked.posts).toBe(delivery === 'post' ? 1 : 0);
    expect(await page.evaluate(() => window.hostPage.statuses)).toEqual(['signing', 'loading', 'ready']);
    // Chromium warns of the blank page that a form's frame is born with, which is the host's own.
    expect(printed.filter((line) => !line.includes('can escape its sandboxing'))).toEqual([]);
  });

  test('is one document of the widget in StrictMode', async () => {
    const { widget, asked } = await open({ delivery, isStrict: true });
    await expect.poll(() => statesOf(widget)).toEqual(['verifying', 'verified 1.1']);
    expect(ofWidget(asked.urls).filter((url) => new URL(url).pathname === '/widget')).toHaveLength(1);
    expect(asked.verified).toBe(1);
    expect(asked.signed).toEqual(['1']);
  });

  test('adds nothing to the agent’s history, whatever is shown after it', async () => {
    const { page, show, widget } = await open({ delivery });
    await expect.poll(() => statesOf(widget)).toContain('verified 1.1');
    const before = await page.evaluate(() => history.length);
    for (const record of ['2', '3', '1']) {
      await show({ delivery, record, grant: 'everything' });
      const count = record === '1' ? 2 : 1;
      await expect.poll(() => shown(page)).toBe(`verified ${record}.${count}`);
    }
    expect(await page.evaluate(() => history.length)).toBe(before);
  });
});

/** What the widget in the page says now. */
const shown = async (page: Awaited<ReturnType<typeof openCrm>>['page']) =>
  page
    .frameLocator('iframe')
    .locator('p')
    .textContent({ timeout: 5_000 })
    .catch(() => undefined);

describe.each(['message', 'post'] as const)('delivery="%s"', (delivery) => {
  test('carries a contact of 20 e-mails and phones, and nothing of it is in any URL', async () => {
    const { widget, asked, page, frame } = await open({ delivery, record: 'many' });
    await expect.poll(() => statesOf(widget)).toEqual(['verifying', 'verified many.1']);
    const [context] = asked.contexts;
    expect(context!.length).toBeGreaterThan(8_000);
    const pieces = [context!.slice(0, 40), encodeURIComponent(context!).slice(0, 40), 'signature='];
    const addresses = [...asked.urls, page.url(), (await frame()).url(), await widget.evaluate(() => document.referrer)];
    expect(addresses.filter((url) => pieces.some((piece) => url.includes(piece)))).toEqual([]);
    expect(asked.urls.some((url) => url.startsWith(`${WIDGET}/widget?`))).toBe(true);
  });
});

test.each(['query', 'message', 'post'] as const)('delivery="%s": a page verifies alone, and a newer context, too', async (delivery) => {
  const url = `${WIDGET}/widget?alone`;
  const { show, frame, asked } = await openCrm(browser(), { grant: 'everything', delivery, url, recordVersion: 1 });
  const widget = await frame();
  await expect.poll(() => statesOf(widget).catch(() => [])).toEqual(['verifying', 'verified 1.1']);
  await show({ grant: 'everything', delivery, url, recordVersion: 2 });
  await expect.poll(() => statesOf(widget)).toEqual(['verifying', 'verified 1.1', 'verified 1.2']);
  expect(asked.verified).toBe(0);
});

test('what is in a URL would be found there', async () => {
  const { asked, widget } = await open({ delivery: 'query' });
  await expect.poll(() => statesOf(widget)).toContain('verified 1.1');
  expect(asked.urls.some((url) => url.includes(encodeURIComponent(asked.contexts[0]!).slice(0, 40)))).toBe(true);
});

test('delivery="query" refuses such a contact before any frame is there', async () => {
  const { page, asked } = await openCrm(browser(), { record: 'many' });
  await expect.poll(() => page.evaluate(() => window.hostPage.statuses)).toEqual(['signing', 'failed']);
  expect(await page.locator('[data-code], .pw-notice, [role=alert]').first().textContent()).toContain('url-too-long');
  expect(await page.locator('iframe').count()).toBe(0);
  expect(ofWidget(asked.urls)).toEqual([]);
});

test('delivery="post" leaves no name on the frame, nor in the widget, and no form in the page', async () => {
  const { page, widget } = await open({ delivery: 'post' });
  await expect.poll(() => statesOf(widget)).toContain('verified 1.1');
  expect(await page.evaluate(() => document.querySelector('iframe')?.getAttributeNames())).not.toContain('name');
  expect(await page.evaluate(() => document.forms.length)).toBe(0);
  expect(await widget.evaluate(() => window.name)).toBe('');
});

test('delivery="message": a document that loads itself again gets a context that it can verify', async () => {
  const { widget, asked } = await open({ delivery: 'message', contextMaxAgeSeconds: 2 });
  await expect.poll(() => statesOf(widget)).toContain('verified 1.1');
  // By now the first would be refused, and has been signed anew.
  await expect.poll(() => asked.signed.length, { timeout: 10_000 }).toBeGreaterThan(1);
  const before = asked.signed.length;
  await loadAgain(widget);
  await expect.poll(() => statesOf(widget).catch(() => [])).toEqual(['verifying', expect.stringMatching(/^verified 1\.\d+$/)]);
  const [count] = (await statesOf(widget)).map((state) => Number(state.split('.')[1])).slice(1);
  expect(count).toBeGreaterThanOrEqual(before);
  expect(await statusOf(widget)).toBe('connected');
});

test('delivery="message" fails at a widget that does not know its host', async () => {
  const { widget } = await open({ delivery: 'message', url: `${WIDGET}/widget?allow=https://other.test` });
  await expect.poll(() => statesOf(widget)).toEqual(['verifying', 'failed unknown-host']);
});
