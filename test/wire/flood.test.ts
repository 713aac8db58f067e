import { expect, test } from 'vitest';
import { openDesk, shareBrowser } from './desk.ts';
import { expectQuick } from './measures.ts';

// What a phone may do that the host trusts.

const browser = shareBrowser();

test('a phone that floods its host is heard at the host’s own pace, and complained of once', async () => {
  const desk = await openDesk(browser());
  const seconds = await desk.frame.evaluate(async () => {
    const start = performance.now();
    for (let at = 0; at < 20_000; at++) {
      void window.phone.call('callData', { at });
      if (at % 500 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    return (performance.now() - start) / 1000;
  });
  await desk.page.waitForTimeout(500);
  const { received, problems } = await desk.seat();
  expect(received.length).toBeGreaterThanOrEqual(500);
  expect(received.length).toBeLessThanOrEqual(500 + 100 * (seconds + 2));
  expect(problems).toEqual(['rate-limited']);
  await expectQuick(desk.page, 20_000 / 100);
  expect(desk.printed).toEqual([]);
});

const FORMS = ['text', 'text object', 'key', 'list', 'sparse list', 'nested lists'] as const;

test.each(FORMS)('a phone that sends ten megabytes as %s is refused without a pause', async (form) => {
  const desk = await openDesk(browser());
  await desk.frame.evaluate(async (chosen) => {
    const text = 'x'.repeat(10_000_000);
    const data = {
      text,
      'text object': new String(text),
      key: { [text]: 1 },
      list: [text],
      'sparse list': new Array(4_000_000_000),
      'nested lists': Array.from({ length: 40 }).reduce<unknown>((inner) => [inner, inner], 0),
    }[chosen];
    for (let at = 0; at < 5; at++) await window.phone.call('callData', data);
    await window.phone.call('userLoggedIn');
  }, form);
  await expect.poll(async () => (await desk.received()).map(({ type }) => type)).toEqual(['INITIALIZED', 'LOGGED_IN']);
  expect((await desk.seat()).problems).toEqual(['message-too-large']);
  await expectQuick(desk.page, 2);
});
