import { expect, test } from 'vitest';
import { shareBrowser } from '../wire/desk.ts';
import { loadAgain, openConversation, statesOf, statusOf } from './open.ts';
import { WIDGET } from './site.ts';

// The document in the frame is another one, and when it is not.

const browser = shareBrowser();

/** What went over the line since the page was there, by type. */
const sent = (page: Awaited<ReturnType<typeof openConversation>>['page'], type: string) =>
  page.evaluate((wanted) => window.hostPage.said.filter(([, message]) => Object(message).type === wanted).length, type);

test('the load after a knock goes on with the port there is', async () => {
  const { page, widget, ask } = await openConversation(browser(), { grant: 'everything', url: `${WIDGET}/widget?slow` });
  const isCheck = () =>
    page.evaluate(() => window.hostPage.said.filter(([, message]) => Object(Object(message).partnerWidgets).isCheck === true).length);
  // The question, and its answer.
  await expect.poll(isCheck).toBeGreaterThanOrEqual(2);
  await page.waitForTimeout(300);
  expect(await sent(page, 'welcome')).toBeLessThanOrEqual(2);
  expect(
    await page.evaluate(() => new Set(window.hostPage.said.flatMap(([, message]) => Object(message).partnerWidgets?.nonce ?? [])).size),
  ).toBe(1);
  expect(await ask('toast', { text: 'Saved' })).toBe('done');
  expect(await page.evaluate(() => window.hostPage.metrics.filter(({ name }) => name === 'handshake').length)).toBe(1);
  expect(await statesOf(widget)).toEqual(['verifying', 'verified 1.1']);
});

test('a page that is busy for longer than the host waits is heard again when it is not', async () => {
  const { page, widget, ask } = await openConversation(browser(), { grant: 'everything', url: `${WIDGET}/widget?slow&busy` });
  await expect
    .poll(() => page.evaluate(() => window.hostPage.said.some(([, message]) => Object(Object(message).partnerWidgets).isCheck)))
    .toBe(true);
  expect(await ask('toast', { text: 'Saved' })).toBe('done');
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await expect.poll(() => widget.evaluate(() => window.widgetPage.environments.at(-1))).toMatchObject({ theme: 'dark' });
});

test('a document that loads itself again is told everything anew, and what it asked before fails', async () => {
  const { page, widget, ask, show, printed } = await openConversation(browser(), { grant: 'everything', how: 'held' });
  const waiting = ask('confirm', { title: 'Sure?' }).catch((error) => String(error));
  await expect.poll(() => page.evaluate(() => window.hostPage.calls.length)).toBe(1);
  await show({ grant: 'everything', path: '/homes/7' });
  await ask('badge', '3');
  await ask('setUnsavedChanges', true);
  await ask('keepState', 'note', 'draft');
  const talk = () => page.evaluate(() => window.hostPage.talks.at(-1));
  await expect.poll(talk).toMatchObject({ badge: '3', hasUnsavedChanges: true });
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await loadAgain(widget);
  await expect.poll(() => statusOf(widget)).toBe('connected');
  // The new document said nothing of itself.
  await expect.poll(talk).toMatchObject({ badge: undefined, hasUnsavedChanges: false });
  expect(await widget.evaluate(() => window.widgetPage.host.link)).toMatchObject({
    path: '/homes/7',
    state: '{"note":"draft"}',
    environment: { theme: 'dark', tokens: { '--pw-accent': '#abcdef' } },
  });
  expect(await widget.evaluate(() => window.widgetPage.host.keptState('note'))).toBe('draft');
  await expect.poll(() => statesOf(widget)).toEqual(['verifying', 'verified 1.1']);
  // An answer to a question of the last document reaches nobody.
  await page.evaluate(() => window.hostPage.settle(true));
  expect(await ask('confirm', { title: 'Sure?' })).toBe(true);
  expect(await waiting).toMatch(/navigat|destroyed|detached/);
  expect(printed).toEqual([]);
});

test('a host that begins anew is told again what stands, and what it was asked fails', async () => {
  const { page, ask, widget } = await openConversation(browser(), { grant: 'everything', how: 'held' });
  await ask('badge', '3');
  await ask('setUnsavedChanges', true);
  await ask('resize', 321);
  const waiting = ask('modal', { path: '/', title: 'Homes' });
  await expect.poll(() => page.evaluate(() => window.hostPage.calls.some(([name]) => name === 'modal'))).toBe(true);
  await page.evaluate(() => {
    window.hostPage.talks.length = 0;
    document.querySelector('iframe')?.dispatchEvent(new Event('load'));
  });
  expect(await waiting).toBe('supported disconnected');
  const talks = () => page.evaluate(() => window.hostPage.talks);
  await expect.poll(async () => (await talks()).at(-1)).toMatchObject({ badge: '3', hasUnsavedChanges: true, height: 321 });
  expect((await talks())[0]).toMatchObject({ badge: undefined, hasUnsavedChanges: false, height: undefined });
  expect(await statesOf(widget)).toEqual(['verifying', 'verified 1.1']);
});

test('a page that the widget goes on to is another document, and is greeted', async () => {
  const { page, widget } = await openConversation(browser(), { grant: ['badge'] });
  await widget.evaluate(() => window.widgetPage.host.badge('3'));
  await expect.poll(() => page.evaluate(() => window.hostPage.talks.at(-1)?.badge)).toBe('3');
  await widget.evaluate((url) => location.assign(url), `${WIDGET}/widget?deaf&page=2`);
  await widget.waitForURL(/page=2/);
  await expect.poll(() => statusOf(widget)).toBe('connected');
  await expect.poll(() => page.evaluate(() => window.hostPage.talks.at(-1))).toMatchObject({ badge: undefined });
  expect(await page.evaluate(() => window.hostPage.talks.at(-1)?.listensTo)).toEqual(['environment', 'path']);
  // The host's own steps are of the first page alone.
  expect(await page.evaluate(() => window.hostPage.metrics.filter(({ name }) => name === 'handshake').length)).toBe(1);
});

test('what is granted or taken away while the widget is open is told', async () => {
  const { page, show, widget, ask } = await openConversation(browser(), { grant: ['toast'] });
  const supports = () => widget.evaluate(() => (['toast', 'copy'] as const).map((name) => window.widgetPage.host.supports(name)));
  expect(await supports()).toEqual([true, false]);
  expect(await ask('copy', 'x')).toBe('unsupported unsupported');
  await show({ grant: ['toast', 'copy'] });
  await expect.poll(supports).toEqual([true, true]);
  expect(await ask('copy', 'x')).toBe('done');
  await show({ grant: ['copy'] });
  await expect.poll(supports).toEqual([false, true]);
  expect(await ask('toast', { text: 'Saved' })).toBe('unsupported unsupported');
  expect(await page.evaluate(() => window.hostPage.calls)).toEqual([['copy', 'x']]);
  expect(await page.evaluate(() => window.hostPage.statuses)).toEqual(['signing', 'loading', 'ready']);
});
