import type { Holdings } from './holdings.ts';
import type { OpenPage } from './open-page.ts';

/** What there is more of than there was. */
export interface Growth {
  /** By name; what there is no more of is not in it. */
  left: Record<string, number>;
  /** kB */
  heaps: { side: keyof Holdings; grown: number; before: number }[];
}

/** Of all objects a few may be there that were not: React keeps the last of what it took away. Ten for a hundred mounts are a leak. */
const FEW_OBJECTS = 100;

/** kB that a heap may have grown, or two percent of a large one: what the browser compiled meanwhile. */
export const HEAP_LIMIT = 512;
export const limitOf = (before: number): number => Math.max(HEAP_LIMIT, Math.round(before / 50));

const SIDES = ['page', 'widgets'] as const;

export function growthOf(before: Holdings, after: Holdings, sides: readonly (keyof Holdings)[] = SIDES): Growth {
  const left = sides.flatMap((side) => {
    const known = countsOf(before[side]);
    return Object.entries(countsOf(after[side])).map(([name, count]) => [`${side}: ${name}`, count - (known[name] ?? 0)] as const);
  });
  return {
    left: Object.fromEntries(left.filter(([name, more]) => more > (name.endsWith(': Object') ? FEW_OBJECTS : 0))),
    heaps: sides.map((side) => {
      const { heap } = before[side].memory;
      return { side, grown: after[side].memory.heap - heap, before: heap };
    }),
  };
}

const countsOf = ({ held, objects, memory }: Holdings['page']): Record<string, number> => ({ ...held, ...objects, ...memory.counts });
const isNone = ({ left }: Growth): boolean => Object.keys(left).length === 0;
const isBack = (growth: Growth): boolean => isNone(growth) && growth.heaps.every(({ grown, before }) => grown <= limitOf(before));
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_000));

/** What a page holds when nothing of it changes any more, as frames go and ports close some time after they are told to. */
export async function atRest({ measure }: OpenPage): Promise<Holdings> {
  for (let last = await measure(); ; ) {
    await pause();
    const next = await measure();
    if (isNone(growthOf(last, next)) && isNone(growthOf(next, last))) return next;
    last = next;
  }
}

/**
 * What there is more of than before. What is still there after so many looks stays: each collects twice, and a browser throws away
 * code that has not run for some collections.
 */
export async function settle({ measure }: OpenPage, before: Holdings, sides?: readonly (keyof Holdings)[], looks = 45): Promise<Growth> {
  for (let look = 1; ; look++) {
    const growth = growthOf(before, await measure(), sides);
    if (isBack(growth) || look >= looks) return growth;
    await pause();
  }
}
