import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openDesk, openFrame, openPage, openSeat, shareBrowser } from './desk.ts';
import { CRM, PHONE } from './site.ts';

const browser = shareBrowser();

/** As near as the timers of that page were on time. */
async function expectNear30s(page: Pick<Page, 'evaluate'>, milliseconds: number): Promise<void> {
  const late = await page.evaluate(() => window.watch.late);
  expect(milliseconds).toBeGreaterThan(29_900);
  expect(milliseconds).toBeLessThan(30_100 + late);
}

describe.concurrent('after 30 seconds, by the real clock', () => {
  test('the host gives up on a page that does not answer', async ({ onTestFinished }) => {
    const { page } = await openPage(browser(), `${CRM}/crm`, onTestFinished);
    await openSeat(page, `${PHONE}/silent`);
    const steps = () => page.evaluate(() => window.crm.seats[0]!.steps);
    await expect.poll(async () => (await steps()).at(-1)?.status, { timeout: 35_000 }).toBe('failed');
    const [syncing, failed] = await steps();
    await expectNear30s(page, failed!.at - syncing!.at);
    expect(await page.evaluate(() => window.watch.timers)).toBe(0);
  });

  test('the phone gives up on a page that never syncs', async ({ onTestFinished }) => {
    const { page } = await openPage(browser(), `${CRM}/silent`, onTestFinished);
    const frame = await openFrame(page, `${PHONE}/phone?host=${CRM}&construct=later`);
    const waited = await frame.evaluate(async () => {
      const start = performance.now();
      window.phone.construct();
      await window.phone.ready();
      return performance.now() - start;
    });
    await expectNear30s(frame, waited);
    expect(await frame.evaluate(() => window.phone.connections)).toMatchObject([{ status: 'failed', code: 'sync-timeout' }]);
    expect(await frame.evaluate(() => window.watch.timers)).toBe(0);
  });

  test('a request that is not answered fails', async ({ onTestFinished }) => {
    const { frame } = await openDesk(browser(), {}, onTestFinished);
    const { waited, result } = await frame.evaluate(async () => {
      const start = performance.now();
      const result = await window.phone.call('outgoingCall', { externalCallId: 'a', createEngagement: true });
      return { waited: performance.now() - start, result };
    });
    await expectNear30s(frame, waited);
    expect(result).toMatchObject({ ok: false, failure: { code: 'answer-timeout' } });
    expect(await frame.evaluate(() => window.watch.timers)).toBe(0);
  });
});
