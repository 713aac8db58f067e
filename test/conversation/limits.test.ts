import { describe, expect, test } from 'vitest';
import { shareBrowser } from '../wire/desk.ts';
import { loadAgain, openConversation } from './open.ts';

const browser = shareBrowser();
const letters = (count: number): string => 'x'.repeat(count);

test('one question at a time stands before the agent', async () => {
  const { page, ask } = await openConversation(browser(), { grant: 'everything', how: 'held' });
  const calls = () => page.evaluate(() => window.hostPage.calls.map(([name]) => name));
  const first = ask('confirm', { title: 'First?' });
  await expect.poll(calls).toEqual(['confirm']);
  expect(await ask('confirm', { title: 'Second?' })).toBe('supported out-of-turn');
  expect(await ask('modal', { path: '/', title: 'Third' })).toBe('supported out-of-turn');
  await page.evaluate(() => window.hostPage.settle(true));
  expect(await first).toBe(true);
  const next = ask('modal', { path: '/', title: 'Fourth' });
  await expect.poll(calls).toEqual(['confirm', 'modal']);
  await page.evaluate(() => window.hostPage.settle('picked'));
  expect(await next).toBe('picked');
});

test('a widget that wishes without end gets twenty, and the rest is answered', async () => {
  const { page, widget } = await openConversation(browser(), { grant: 'everything' });
  const codes = await widget.evaluate(async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => window.widgetPage.host.toast({ text: 'Hi' })));
    return answers.map((answer) => (answer.ok ? 'done' : answer.failure.code));
  });
  const done = codes.filter((code) => code === 'done').length;
  expect(done).toBeGreaterThanOrEqual(20);
  expect(done).toBeLessThan(40);
  expect(codes.filter((code) => code === 'rate-limited')).toHaveLength(200 - done);
  expect(await page.evaluate(() => window.hostPage.calls.length)).toBe(done);
});

test('facts are not counted', async () => {
  const { page, widget } = await openConversation(browser(), { grant: 'everything' });
  await widget.evaluate(() => {
    for (let at = 1; at <= 200; at++) void window.widgetPage.host.badge(at);
  });
  await expect.poll(() => page.evaluate(() => window.hostPage.talks.at(-1)?.badge)).toBe('200');
  expect(await page.evaluate(() => window.hostPage.problems)).toEqual([]);
});

describe('what is not as documented is refused, answered, and reported once', () => {
  test.each<[what: string, wish: 'toast' | 'copy' | 'modal' | 'openUrl', given: unknown, code: string, problems: string[]]>([
    ['a text that is too long', 'toast', { text: letters(501) }, 'malformed-message', ['malformed-message']],
    ['a text that is a number', 'toast', { text: 7 }, 'malformed-message', ['malformed-message']],
    ['a text over the limit of its kind', 'copy', letters(100_001), 'malformed-message', ['malformed-message']],
    ['ten megabytes', 'copy', letters(10_000_000), 'message-too-large', ['message-too-large']],
    ['a page of another site', 'modal', { path: '//evil.test/', title: '' }, 'malformed-message', ['malformed-message']],
    ['a script', 'openUrl', 'javascript:document.title=1', 'refused', []],
    ['a page that holds its own data', 'openUrl', 'data:text/html,<script>1</script>', 'refused', []],
    ['http', 'openUrl', 'http://homes.test', 'refused', []],
  ])('%s', async (_, wish, given, code, problems) => {
    const { page, ask, printed } = await openConversation(browser(), { grant: 'everything' });
    for (let times = 0; times < 3; times++) expect(await ask(wish, given)).toBe(`supported ${code}`);
    expect(await page.evaluate(() => window.hostPage.problems)).toEqual(problems);
    expect(await page.evaluate(() => window.hostPage.calls)).toEqual([]);
    expect(await ask('toast', { text: 'Still here' })).toBe('done');
    expect(printed).toEqual([]);
  });
});

test('what cannot leave the widget’s window is refused there', async () => {
  const { widget, page } = await openConversation(browser(), { grant: ['close', 'toast'] });
  const code = await widget.evaluate(async () => {
    const answer = await window.widgetPage.host.close(() => {});
    return answer.ok || [answer.supported, answer.failure.code];
  });
  expect(code).toEqual([true, 'malformed-message']);
  expect(await page.evaluate(() => window.hostPage.problems)).toEqual([]);
});

test('what is no JSON is not kept, and what was is', async () => {
  const { page, widget } = await openConversation(browser(), { grant: ['state'] });
  const codes = await widget.evaluate(async () => {
    const { host } = window.widgetPage;
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    const answers = [
      await host.keepState('note', 'draft'),
      await host.keepState('cyclic', cyclic),
      await host.keepState('id', 1n),
      await host.keepState('__proto__', { isAdmin: true }),
    ];
    return answers.map((answer) => answer.ok || answer.failure.code);
  });
  expect(codes).toEqual([true, 'malformed-message', 'malformed-message', true]);
  const heard = () => page.evaluate(() => window.hostPage.said.filter(([, each]) => Object(each).type === 'state').length);
  await expect.poll(heard).toBe(2);
  await loadAgain(widget);
  const kept = (key: string) => widget.evaluate((name) => window.widgetPage?.host.keptState(name), key).catch(() => undefined);
  await expect.poll(() => kept('note')).toBe('draft');
  expect(await kept('__proto__')).toEqual({ isAdmin: true });
  expect(await kept('constructor')).toBeUndefined();
});

test('a file of more than a message’s size is saved, one of more than 25 MB is not', async () => {
  const { page, widget } = await openConversation(browser(), { grant: ['download'] });
  const download = (size: number) =>
    widget.evaluate(async (length) => {
      const answer = await window.widgetPage.host.download({ fileName: 'a.txt', content: 'x'.repeat(length) });
      return answer.ok || answer.failure.code;
    }, size);
  expect(await download(2_000_000)).toBe(true);
  expect(await download(25_000_001)).toBe('malformed-message');
  expect(await page.evaluate(() => window.hostPage.calls.map(([name]) => name))).toEqual(['download']);
});
