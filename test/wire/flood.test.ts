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
  await expectQuick(desk.page, 20_000);
  expect(desk.printed).toEqual([]);
});

test('a phone that sends ten megabytes, in whatever form, is refused without a pause', async () => {
  const desk = await openDesk(browser());
  await desk.frame.evaluate(async () => {
    const text = 'x'.repeat(10_000_000);
    const nested = Array.from({ length: 40 }).reduce<unknown>((inner) => [inner, inner], 0);
    const forms = [text, new String(text), { [text]: 1 }, [text], new Array(4_000_000_000), nested];
    for (const data of [...forms, ...forms, ...forms]) await window.phone.call('callData', data);
    await window.phone.call('userLoggedIn');
  });
  await expect.poll(async () => (await desk.received()).map(({ type }) => type)).toEqual(['INITIALIZED', 'LOGGED_IN']);
  expect((await desk.seat()).problems).toEqual(['message-too-large']);
  // Each came three times.
  await expectQuick(desk.page, 1_500);
});
