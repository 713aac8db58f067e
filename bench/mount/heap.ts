import type { Page } from 'playwright';
import type { Contender, Group } from '../figures.ts';
import { median, pairedRounds } from '../rounds.ts';

const MOUNTS = 1_000;
const WIDGETS = 10;
// Less than the smallest component's record: what the engine's caches come and go by.
const NOISE = 64;

/** Bytes that stay of each mount, after its unmount and a full collection. */
export async function heapPerMount(page: Page, contenders: readonly Contender[], count: number): Promise<Group> {
  const devtools = await page.context().newCDPSession(page);
  const heap = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };
  const turn = async (name: string) => {
    const before = await heap();
    await page.evaluate(`mountAndUnmount(${JSON.stringify(name)}, ${WIDGETS}, ${MOUNTS})`);
    return ((await heap()) - before) / MOUNTS;
  };
  const names = contenders.map(({ name }) => name);
  // What the engine compiles and caches on the way comes with the first.
  await pairedRounds(names, 1, turn);
  const rounds = await pairedRounds(names, count, turn);
  const figures = contenders.map((contender) => ({ ...contender, value: Math.round(median(rounds[contender.name] ?? [])) }));
  return { title: `Heap that stays of a mount of ${WIDGETS} widgets`, unit: 'B', better: 'less', rounds: count, noise: NOISE, figures };
}
