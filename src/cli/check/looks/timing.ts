import { conformanceCasesFor, judgeConformance } from '../../../testing/index.ts';
import type { Examined, Look } from '../examined.ts';
import { failed, passed, skipped } from '../finding.ts';
import { viewPage } from '../page/page-view.ts';

const LOADS = 3;
/** Milliseconds, of the guide. */
const MOST = 2_000;
const LOOK_EVERY = 20;

/** From the moment the browser asks for the page until the contact is to be read and the page's thread is free to say so. */
export const timingLook: Look = {
  of: ['interactive-in-time'],
  async run(examined) {
    const times: number[] = [];
    for (let load = 0; load < LOADS; load++) {
      const time = await timeOf(examined);
      if (time === undefined) return [skipped('interactive-in-time', 'It was not shown, so there was nothing to measure.')];
      times.push(time);
    }
    const median = times.sort((one, other) => one - other)[Math.floor(LOADS / 2)] ?? 0;
    const found = `${(median / 1000).toFixed(2)} s, the median of ${LOADS} first loads without a cache.`;
    return [median < MOST ? passed('interactive-in-time', found) : failed('interactive-in-time', found)];
  },
};

async function timeOf({ widgetUrl, secretKeys, viewTypes, patience, open }: Examined): Promise<number | undefined> {
  const [shows] = conformanceCasesFor(viewTypes);
  if (!shows) return undefined;
  const frame = await open(await shows.openUrl({ widgetUrl, secretKey: secretKeys[0] }), { isFirst: true });
  try {
    const opened = performance.now();
    while (performance.now() - opened < patience) {
      const view = await viewPage(frame);
      if (judgeConformance(shows, view).status === 'passed') return performance.now() - (frame.record.startedAt ?? opened);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
    return undefined;
  } finally {
    await frame.close();
  }
}
