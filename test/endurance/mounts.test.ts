import { expect, test } from 'vitest';
import { expectBack, HEAP_LIMIT, inEnglish } from './expect-back.ts';
import { atRest, settle } from './growth.ts';
import { shareSite } from './open-page.ts';
import type { Kind } from './pages/window.ts';

const WARM_UP = 60;
const TIMES = 1_000;

const open = shareSite();

/** Warm, and then measured. */
async function openWarm(kind: Kind) {
  const opened = await open('/mounts');
  const mount = (times: number, which = kind) =>
    opened.page.evaluate(([name, count]) => window.mount(name, count), [which, times] as const);
  await mount(WARM_UP);
  const before = await atRest(opened);
  return { mount, settled: () => settle(opened, before) };
}

test.each<[what: string, kind: Kind]>([
  ['widgets', 'widgets'],
  ['a dock with a phone', 'dock'],
])('%s: mounted, answered and taken away a thousand times, they leave nothing', async (what, kind) => {
  const { mount, settled } = await openWarm(kind);
  expect(await mount(TIMES)).toBe(TIMES);
  expectBack(`${inEnglish(TIMES)} mounts of ${what}`, await settled());
});

test('a page that ends nothing of what it began is seen to leak, by each measure', async () => {
  const { mount, settled } = await openWarm('widgets');
  await mount(50, 'careless');
  const { left, heap } = await settled();
  const seen = ['listeners', 'timers', 'ports', 'EventListener', 'HTMLIFrameElement', 'MessagePort', 'MutationObserver', 'Node'];
  for (const name of seen) expect(left[`page: ${name}`], name).toBeGreaterThanOrEqual(50);
  expect(heap.page.grown).toBeGreaterThan(HEAP_LIMIT.page);
});
