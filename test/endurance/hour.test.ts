import { expect, test } from 'vitest';
import { expectBack } from './expect-back.ts';
import { atRest, settle } from './growth.ts';
import { lifeOf } from './life.ts';
import { type OpenPage, shareSite } from './open-page.ts';
import { WHOLE_HOUR } from './whole-hour.ts';

const HOUR = 3_600;
const SINCE_LAST_RECORD = 1_200;
const TABS = 100;
/** An hour of acts in a minute; what is an age in it is pressed as much. */
const PRESSED = WHOLE_HOUR ? 1 : 60;
const MAX_AGE = 300 / PRESSED;

const open = shareSite();

async function live({ page }: OpenPage, seconds: number): Promise<number> {
  const acts = lifeOf(seconds, TABS);
  const begun = Date.now();
  for (const act of acts) {
    await page.waitForTimeout(Math.max(0, begun + (act.at * 1000) / PRESSED - Date.now()));
    await page.evaluate((given) => window.act(given), act);
    if (act.does === 'next-record') await page.evaluate(() => window.visitAll());
  }
  await page.evaluate(() => window.rest());
  return acts.length;
}

test('a hundred tabs that are kept alive through an agent’s hour grow by nothing', async () => {
  const opened = await open(`/day?tabs=${TABS}&age=${MAX_AGE}`);
  const { page } = opened;
  const visitAll = () => page.evaluate(() => window.visitAll());
  const first = await atRest(opened);
  expect(await visitAll()).toBe(TABS);
  // As long as the documents will have lived at the end, since the last contact: what they run is compiled by then.
  await live(opened, SINCE_LAST_RECORD);
  const before = await atRest(opened);
  const acts = await live(opened, HOUR);
  const how = WHOLE_HOUR ? 'as long as it is' : 'pressed into a minute or more';
  expectBack(`An hour of 100 tabs (${acts} acts, ${how})`, await settle(opened, before));
  await page.evaluate(() => window.leave());
  const { left } = await settle(opened, first);
  expect(left).toEqual({});
});
