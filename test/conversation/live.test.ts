import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { shareBrowser } from '../wire/desk.ts';
import { openConversation, openCrm, statesOf, statusOf } from './open.ts';
import type { Showing } from './pages/window.ts';
import { WIDGET } from './site.ts';

const browser = shareBrowser();
const deaf = `${WIDGET}/widget?deaf`;
const lifeOf = (widget: Awaited<ReturnType<typeof openConversation>>['widget']) => widget.evaluate(() => window.widgetPage.life);
const documents = (urls: string[]) => urls.filter((url) => url.startsWith(`${WIDGET}/widget`)).length;

async function open(showing: Showing) {
  const given: Showing = { grant: 'everything', ...showing };
  const opened = await openConversation(browser(), given);
  const { widget } = opened;
  if (!showing.url) await expect.poll(() => statesOf(widget)).toEqual(['verifying', 'verified 1.1']);
  return { ...opened, change: (changed: Showing) => opened.show({ ...given, ...changed }), life: await lifeOf(widget) };
}

test('a record that changed is signed again, and shown when it is verified, in the same page', async () => {
  const { widget, asked, change, life } = await open({ recordVersion: 1 });
  let verify = (): void => {};
  asked.beforeVerdict = new Promise((resolve) => {
    verify = resolve;
  });
  await change({ recordVersion: 2 });
  await expect.poll(() => asked.verified).toBe(2);
  // The old stays for as long as the new is not verified.
  await widget.waitForTimeout(200);
  expect(await statesOf(widget)).toEqual(['verifying', 'verified 1.1']);
  verify();
  await expect.poll(() => statesOf(widget)).toEqual(['verifying', 'verified 1.1', 'verified 1.2']);
  expect(await lifeOf(widget)).toBe(life);
  expect(documents(asked.urls)).toBe(1);
  expect(asked.signed).toEqual(['1', '1']);
});

test('a hundred changes of a record in a row end with the last, and load nothing', async () => {
  const { widget, asked, change, life } = await open({ recordVersion: 0 });
  for (let recordVersion = 1; recordVersion <= 100; recordVersion++) await change({ recordVersion });
  const last = async () => (await statesOf(widget)).at(-1);
  await expect.poll(async () => (await last()) === `verified 1.${asked.signed.length}`).toBe(true);
  expect(asked.signed.length).toBeLessThanOrEqual(101);
  expect(await statesOf(widget)).not.toContain('failed stale-context');
  expect([await lifeOf(widget), documents(asked.urls)]).toEqual([life, 1]);
});

test('a context is signed anew before it is too old, again and again, in the same page', async () => {
  const { widget, asked, life } = await open({ contextMaxAgeSeconds: 2 });
  await expect.poll(() => statesOf(widget)).toEqual(expect.arrayContaining(['verified 1.2', 'verified 1.3']));
  expect([await lifeOf(widget), documents(asked.urls)]).toEqual([life, 1]);
});

test('a frame that nobody sees is not signed for until it is seen', async () => {
  const { page, asked, change, widget } = await open({ contextMaxAgeSeconds: 2, recordVersion: 1 });
  await page.evaluate(() => document.querySelector('section')?.style.setProperty('margin-top', '300vh'));
  await expect.poll(() => widget.evaluate(() => window.widgetPage.environments.at(-1))).toMatchObject({ isVisible: false });
  await change({ contextMaxAgeSeconds: 2, recordVersion: 2 });
  const before = asked.signed.length;
  await page.waitForTimeout(2_500);
  expect(asked.signed.length - before).toBeLessThanOrEqual(0);
  await page.evaluate(() => document.querySelector('section')?.style.removeProperty('margin-top'));
  await expect.poll(() => asked.signed.length).toBeGreaterThan(before);
  await expect.poll(async () => (await statesOf(widget)).at(-1)).toBe(`verified 1.${asked.signed.length}`);
});

test.each<[what: string, showing: Showing, unsaved: boolean, reloads: number]>([
  ['is left', {}, false, 0],
  ['is opened anew where the CRM wants that', { ifNotListening: 'remount' }, false, 1],
  ['is never opened anew with unsaved changes', { ifNotListening: 'remount' }, true, 0],
])('a widget that does not listen %s', async (_, showing, unsaved, reloads) => {
  const { page, asked, change, ask, widget } = await open({ ...showing, url: deaf, recordVersion: 1 });
  if (unsaved) {
    await ask('setUnsavedChanges', true);
    await expect.poll(() => page.evaluate(() => window.hostPage.talks.at(-1)?.hasUnsavedChanges)).toBe(true);
  }
  await expect.poll(() => widget.evaluate(() => Object(window.widgetPage.host.link).environment?.isVisible)).toBe(true);
  await change({ ...showing, url: deaf, recordVersion: 2 });
  if (reloads > 0) await expect.poll(() => documents(asked.urls)).toBe(2);
  else await page.waitForTimeout(500);
  expect(documents(asked.urls)).toBe(1 + reloads);
  expect(asked.signed).toHaveLength(1 + reloads);
});

test('unsaved changes that are saved let the widget be opened anew', async () => {
  const { page, asked, change, ask } = await open({ ifNotListening: 'remount', url: deaf, recordVersion: 1 });
  await ask('setUnsavedChanges', true);
  await expect.poll(() => page.evaluate(() => window.hostPage.talks.at(-1)?.hasUnsavedChanges)).toBe(true);
  await change({ ifNotListening: 'remount', url: deaf, recordVersion: 2 });
  await ask('setUnsavedChanges', false);
  await expect.poll(() => documents(asked.urls)).toBe(2);
});

test('another record is another page, whatever the widget has not saved', async () => {
  const { page, asked, change, ask } = await open({ recordVersion: 1 });
  await ask('setUnsavedChanges', true);
  await change({ record: '2', recordVersion: 1 });
  await expect.poll(() => shown(page)).toBe('verified 2.1');
  expect(asked.signed).toEqual(['1', '2']);
  expect(documents(asked.urls)).toBe(2);
});

test('a renewal that failed hurts nothing, and is tried again', async () => {
  const { asked, page, show, widget } = await open({ recordVersion: 1 });
  await page.clock.install();
  const before = asked.signed.length;
  asked.isDown = true;
  await show({ grant: 'everything', recordVersion: 2 });
  await expect.poll(() => asked.signed.length).toBe(before + 1);
  await page.waitForTimeout(200);
  // Not at once: a server that is down is left in peace.
  expect(asked.signed.length).toBe(before + 1);
  expect(await statesOf(widget)).toEqual(['verifying', 'verified 1.1']);
  asked.isDown = false;
  await page.clock.runFor(31_000);
  await expect.poll(async () => (await statesOf(widget)).at(-1)).toBe(`verified 1.${before + 2}`);
  expect(await page.evaluate(() => window.hostPage.statuses.at(-1))).toBe('ready');
});

test('a widget that failed asks its host for a context signed now', async () => {
  const { page, show, frame } = await openCrm(browser());
  await page.route('**/verify', (route) => route.fulfill({ status: 503 }), { times: 1 });
  await show({ grant: 'everything', record: '2', url: `${WIDGET}/widget?failing` });
  const widget = await frame();
  await expect.poll(() => statesOf(widget).catch(() => [])).toEqual(['verifying', 'failed verify-failed']);
  await expect.poll(() => statusOf(widget)).toBe('connected');
  await widget.evaluate(() => window.widgetPage.retry());
  await expect.poll(async () => (await statesOf(widget)).slice(2)).toEqual(['verifying', 'verified 2.2']);
});

/** What the widget in the page says now. */
const shown = (page: Page) =>
  page
    .frameLocator('iframe')
    .locator('p')
    .textContent({ timeout: 5_000 })
    .catch(() => undefined);
