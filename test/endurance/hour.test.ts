import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { THOROUGH } from '../thorough.ts';
import { expectBack } from './expect-back.ts';
import { atRest, growthOf, settle } from './growth.ts';
import { lifeOf } from './life.ts';
import { type OpenPage, shareSite } from './open-page.ts';

/** Seconds: the hour, and how long its last contact is there. By day what comes first, with the first step to another contact. */
const [LASTS, SINCE_LAST_RECORD] = THOROUGH ? [3_600, 600] : [750, 150];
const TABS = 100;
/** So many seconds of acts in one; what is an age in it is pressed as much. */
const PRESSED = THOROUGH ? 1 : 60;
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
  const what = THOROUGH ? 'An hour' : 'Twelve minutes, pressed,';
  expectBack(`${what} of 100 tabs (${acts} acts)`, await settle(opened, before));
  await page.call('leave');
  await expect.poll(async () => growthOf(first, await opened.measure()).left, { timeout: 60_000, interval: 1_000 }).toEqual({});
});
