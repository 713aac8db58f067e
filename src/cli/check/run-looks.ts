import type { CheckId } from '../../protocol/review/checklist.ts';
import type { CheckResult } from '../../protocol/review/checklist-report.ts';
import type { Examined, Look } from './examined.ts';
import { conformanceLooks } from './looks/conformance.ts';
import { goodView } from './looks/good-view.ts';
import { loadingLook } from './looks/loading.ts';
import { markupLooks } from './looks/markup.ts';
import { sparseLooks } from './looks/sparse.ts';
import { timingLook } from './looks/timing.ts';
import { troubleLooks } from './looks/troubles.ts';

const AT_ONCE = 3;

/** In the browser, as many looks as these checks need. */
export async function runLooks(examined: Examined, ids: readonly CheckId[]): Promise<CheckResult[]> {
  const { viewTypes } = examined;
  const looks: Look[] = [
    ...viewTypes.map(goodView),
    ...troubleLooks,
    ...sparseLooks(viewTypes),
    ...markupLooks(viewTypes),
    loadingLook,
    ...conformanceLooks(viewTypes),
  ];
  const isWanted = ({ of }: Look): boolean => of.some((id) => ids.includes(id));
  // By itself: what runs beside it would slow it down.
  const timed = isWanted(timingLook) ? await timingLook.run(examined) : [];
  return [...timed, ...(await runAll(looks.filter(isWanted), examined))];
}

async function runAll(looks: Look[], examined: Examined): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  const waiting = [...looks];
  const work = async (): Promise<void> => {
    for (let look = waiting.shift(); look; look = waiting.shift()) results.push(...(await look.run(examined)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
