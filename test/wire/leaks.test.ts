import type { Frame, Page } from 'playwright';
import { expect, test } from 'vitest';
import { openDesk, shareBrowser } from './desk.ts';
import { CRM } from './site.ts';

const browser = shareBrowser();

const open = (frame: Page | Frame) =>
  frame.evaluate(() => {
    const { listeners, timers, ports } = window.watch;
    return { listeners, timers, ports };
  });

const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

test.each([['phone'], ['hubspot-phone-0.0.10']])(
  'a host end that was opened and closed 200 times over %s leaves nothing open',
  async (phone) => {
    const { page, frame } = await openDesk(browser(), { phone });
    await page.evaluate(() => window.crm.seats[0]!.close());
    const before = await open(page);
    await page.evaluate(async () => {
      for (let times = 0; times < 200; times++) {
        // Some are closed before the phone can answer.
        const close = window.crm.sitDown(0);
        if (times % 2) await new Promise((resolve) => setTimeout(resolve, 10));
        close();
      }
    });
    expect(await open(page)).toEqual(before);
    // The phone has one port, whichever end it belongs to.
    if (phone === 'phone') await expect.poll(() => open(frame)).toMatchObject({ timers: 0, ports: 1 });
  },
);

test.each([['crm'], ['hubspot-crm']])('a phone that was constructed and destroyed 200 times in %s leaves nothing open', async (crm) => {
  const { page, frame } = await openDesk(browser(), { crm, query: `host=${CRM}&construct=later` });
  const before = await open(frame);
  const ready = await frame.evaluate(async () => {
    let count = 0;
    for (let times = 0; times < 200; times++) {
      window.phone.construct();
      // Some are destroyed before they are ready, and some while they wait for an answer.
      if (times % 4 !== 1) count += Number((await window.phone.ready()).ok);
      if (times % 4 === 2) void window.phone.call('outgoingCall', { createEngagement: true });
      window.phone.destroy();
    }
    return count;
  });
  expect(ready).toBe(150);
  await settled();
  expect(await open(frame)).toEqual(before);
  if (crm === 'crm') expect((await open(page)).timers).toBe(0);
});

test('a frame that is loaded anew 300 times answers each time, and the host keeps one port', { timeout: 60_000 }, async () => {
  const { page, seat } = await openDesk(browser());
  const before = await open(page);
  await page.evaluate(async () => {
    for (let times = 0; times < 300; times++) await window.crm.reload(0);
  });
  const { steps, problems } = await seat();
  expect(steps).toHaveLength(2 * 301);
  expect(steps.filter((status) => status === 'ready')).toHaveLength(301);
  expect(problems).toEqual([]);
  expect(await open(page)).toEqual(before);
});
