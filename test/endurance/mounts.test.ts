import { describe, expect, test } from 'vitest';
import { THOROUGH } from '../thorough.ts';
import { expectBack, inEnglish } from './expect-back.ts';
import { atRest, HEAP_LIMIT, settle } from './growth.ts';
import type { Holdings } from './holdings.ts';
import { shareSite } from './open-page.ts';
import type { Kind } from './pages/window.ts';

const WARM_UP = 60;
const TIMES = 1_000;

const open = shareSite();

/** Warm, and then measured. */
async function openWarm(kind: Kind) {
  const opened = await open('/mounts');
  const mount = (name: Kind, times: number) => opened.page.call('mount', name, times);
  const interrupt = (times: number) => opened.page.call('interrupt', kind, times);
  await mount(kind, WARM_UP);
  await interrupt(WARM_UP);
  const before = await atRest(opened);
  return { mount, interrupt, settled: (sides?: (keyof Holdings)[], looks?: number) => settle(opened, before, sides, looks) };
}

const EACH: [what: string, kind: Kind][] = [
  ['widgets', 'widgets'],
  ['a dock with a phone', 'dock'],
];
const IN_TURN: typeof EACH = [['widgets, and of a dock with a phone', 'both']];

describe.each(THOROUGH ? EACH : IN_TURN)('%s, mounted a thousand times', (what, kind) => {
  test('and taken away when they have answered, leave nothing', async () => {
    const { mount, settled } = await openWarm(kind);
    expect(await mount(kind, TIMES)).toBe(TIMES);
    expectBack(`${inEnglish(TIMES)} mounts of ${what}`, await settled());
  });

  test('and taken away before, leave nothing in the page', async () => {
    const { interrupt, settled } = await openWarm(kind);
    expect(await interrupt(TIMES)).toBe(TIMES);
    // Of a frame that goes while it loads, any frame, Chromium may keep a blank document in the process of its site.
    expectBack(`${inEnglish(TIMES)} mounts of ${what} that were cut short`, await settled(['page']));
  });
});

test('a page that ends nothing of what it began is seen to leak, by each measure', async () => {
  const { mount, settled } = await openWarm('widgets');
  await mount('careless', 60);
  const { left, heaps } = await settled(['page'], 4);
  const seen = ['listeners', 'timers', 'ports', 'Object', 'EventListener', 'HTMLIFrameElement', 'MessagePort', 'MutationObserver', 'Node'];
  for (const name of seen) expect(left[`page: ${name}`], name).toBeGreaterThanOrEqual(50);
  expect(heaps[0]?.grown).toBeGreaterThan(HEAP_LIMIT);
});
