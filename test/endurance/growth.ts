import type { Holdings, OpenPage } from './open-page.ts';

/** What there is more of than there was. */
export interface Growth {
  /** By name; what there is no more of is not in it. */
  left: Record<string, number>;
  /** kB, of the page and of its widgets. */
  heap: Record<'page' | 'widgets', { grown: number; of: number }>;
}

export function growthOf(before: Holdings, after: Holdings): Growth {
  const left = Object.entries(countsOf(after)).map(([name, count]): [string, number] => [name, count - (countsOf(before)[name] ?? 0)]);
  const heapOf = (side: keyof Holdings) => {
    const of = before[side].memory.heap;
    return { grown: after[side].memory.heap - of, of };
  };
  return {
    left: Object.fromEntries(left.filter(([, more]) => more > 0)),
    heap: { page: heapOf('page'), widgets: heapOf('widgets') },
  };
}

const countsOf = ({ page, widgets }: Holdings): Record<string, number> => ({
  ...named('page', page),
  ...named('widgets', widgets),
});

const named = (side: string, { held, memory }: Holdings['page']): Record<string, number> =>
  Object.fromEntries(Object.entries({ ...held, ...memory.counts }).map(([name, count]) => [`${side}: ${name}`, count]));

const isNone = ({ left }: Growth): boolean => Object.keys(left).length === 0;
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

/** What there is more of than before. What is still there after a minute stays. */
export async function settle({ measure }: OpenPage, before: Holdings): Promise<Growth> {
  const until = Date.now() + 60_000;
  for (;;) {
    const growth = growthOf(before, await measure());
    if (isNone(growth) || Date.now() > until) return growth;
    await pause();
  }
}
