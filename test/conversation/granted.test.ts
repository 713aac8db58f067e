import { describe, expect, test } from 'vitest';
import { capabilities } from '../../src/protocol/conversation/capability.ts';
import { shareBrowser } from '../wire/desk.ts';
import { openConversation } from './open.ts';
import { wishes } from './wishes.ts';

const browser = shareBrowser();
const calls = (page: { evaluate<T>(run: () => T): Promise<T> }) => page.evaluate(() => window.hostPage.calls);

describe('a host that grants everything', () => {
  test('fulfils every wish, tells for which frame, and answers', async () => {
    const { page, ask, printed } = await openConversation(browser(), { grant: 'everything' });
    for (const [wish, given, called, answer] of wishes) {
      const before = (await calls(page)).length;
      expect([wish, await ask(wish, ...given)]).toEqual([wish, answer]);
      await expect.poll(async () => (await calls(page)).slice(before)).toEqual(called);
    }
    await expect
      .poll(() => page.evaluate(() => window.hostPage.talks.at(-1)))
      .toMatchObject({ badge: '3', hasUnsavedChanges: true, height: 321 });
    expect(await page.evaluate(() => window.hostPage.problems)).toEqual([]);
    expect(printed).toEqual([]);
  });

  test('says so: all but what belongs into a modal', async () => {
    const { widget } = await openConversation(browser(), { grant: 'everything' });
    const granted = await widget.evaluate(() => {
      const { link } = window.widgetPage.host;
      return link.status === 'connected' && link.capabilities;
    });
    expect(granted).toEqual(capabilities.filter((name) => name !== 'close'));
    expect(await widget.evaluate((names) => names.map((name) => window.widgetPage.host.supports(name)), capabilities)).toEqual(
      capabilities.map((name) => name !== 'close'),
    );
  });
});

test('a host that grants nothing answers every wish at once, and does none', async () => {
  const { page, ask } = await openConversation(browser());
  for (const [wish, given] of wishes) expect([wish, await ask(wish, ...given)]).toEqual([wish, 'unsupported unsupported']);
  expect(await calls(page)).toEqual([]);
  expect(await page.evaluate(() => window.hostPage.said.filter(([direction]) => direction === 'received').length)).toBeLessThan(4);
});

test.each(wishes)('%s is granted by its own entry alone', async (wish, given, called, answer) => {
  const entry = ({ setPath: 'path', setUnsavedChanges: 'unsavedChanges', keepState: 'state', refreshContext: 'context' } as const)[
    wish as 'setPath'
  ];
  const { page, ask } = await openConversation(browser(), { grant: [entry ?? (wish as 'toast')] });
  expect(await ask(wish, ...given)).toEqual(answer);
  await expect.poll(() => calls(page)).toEqual(called);
  for (const [other, args] of wishes) if (other !== wish) expect(await ask(other, ...args)).toBe('unsupported unsupported');
});

test.each(['throwing', 'rejecting'] as const)('what is %s at the host is answered "refused"', async (how) => {
  const { ask, printed, page } = await openConversation(browser(), { grant: 'everything', how });
  const asking = ['toast', 'confirm', 'modal', 'openRecord', 'refreshRecord', 'openUrl', 'copy', 'download'];
  for (const [wish, given] of wishes.filter(([name]) => asking.includes(name))) {
    expect([wish, await ask(wish, ...given)]).toEqual([wish, 'supported refused']);
  }
  // Facts are not answered; what the host throws over one harms nobody either.
  for (const [wish, given] of wishes.filter(([name]) => !asking.includes(name)))
    expect([wish, await ask(wish, ...given)]).toEqual([wish, 'done']);
  expect(printed).toEqual([]);
  expect(await page.evaluate(() => window.hostPage.uncaught)).toEqual([]);
});

test('what a host gives that cannot leave its window is answered, too', async () => {
  const { ask } = await openConversation(browser(), { grant: 'everything', how: 'uncloneable' });
  expect(await ask('modal', { path: '/', title: 'Homes' })).toBe('supported malformed-message');
  expect(await ask('confirm', { title: 'Sure?' })).toBe('supported malformed-message');
  expect(await ask('toast', { text: 'Saved' })).toBe('done');
});
