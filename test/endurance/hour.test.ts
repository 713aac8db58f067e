import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { expectBack } from './expect-back.ts';
import { atRest, settle } from './growth.ts';
import { lifeOf } from './life.ts';
import { type OpenPage, shareSite } from './open-page.ts';
import { WHOLE_HOUR } from './whole-hour.ts';

/** Seconds. The next contact comes after twenty minutes, and after forty. */
const [LASTS, SINCE_LAST_RECORD] = WHOLE_HOUR ? [3_600, 1_200] : [1_500, 300];
const TABS = 100;
/** So many seconds of acts in one; what is an age in it is pressed as much. */
const PRESSED = WHOLE_HOUR ? 1 : 60;
const MAX_AGE = 300 / PRESSED;

const open = shareSite();

async function live({ page }: OpenPage, seconds: number): Promise<number> {
  const acts = lifeOf(seconds, TABS);
  const begun = Date.now();
  for (const act of acts) {
    await sleep(Math.max(0, begun + (act.at * 1000) / PRESSED - Date.now()));
    await page.call('act', act);
    if (act.does === 'next-record') await page.call('visitAll');
  }
  await page.call('rest');
  return acts.length;
}

test('a hundred tabs that are kept alive through an agent’s hour grow by nothing', async () => {
  const opened = await open(`/day?tabs=${TABS}&age=${MAX_AGE}`);
  const { page } = opened;
  const visitAll = () => page.call('visitAll');
  const first = await atRest(opened);
  expect(await visitAll()).toBe(TABS);
  // As long as the documents will have lived at the end, since the last contact: what they run is compiled by then.
  await live(opened, SINCE_LAST_RECORD);
  const before = await atRest(opened);
  const acts = await live(opened, LASTS);
  const what = WHOLE_HOUR ? 'An hour' : '25 minutes, pressed,';
  expectBack(`${what} of 100 tabs (${acts} acts)`, await settle(opened, before));
  await page.call('leave');
  const { left } = await settle(opened, first);
  expect(left).toEqual({});
});
