import { describe, expect, test } from 'vitest';
import { openDesk, openPage, openSeat, shareBrowser } from './desk.ts';
import { CRM, EVIL, PHONE } from './site.ts';

const browser = shareBrowser();

const later = `host=${CRM}&construct=later`;
const dial = { type: 'DIAL_NUMBER', data: { phoneNumber: '+15550199' } };
const names = (heard: [string, unknown][]) => heard.map(([name]) => name);

describe.each([['crm'], ['hubspot-crm'], ['hubspot-crm-0.0.10']])('with %s as the host', (crm) => {
  const readies = async (desk: Awaited<ReturnType<typeof openDesk>>) => {
    const { received, steps } = await desk.seat();
    return crm === 'crm' ? steps.filter((status) => status === 'ready').length : received.filter(({ type }) => type === 'READY').length;
  };

  test('a phone whose class is constructed long after its page loaded is ready once, on both sides', async () => {
    const desk = await openDesk(browser(), { crm, query: later });
    await desk.page.waitForTimeout(500);
    // While the phone’s page is busy the host goes on, and its SYNCs arrive as a burst.
    await desk.frame.evaluate(() => {
      window.phone.construct();
      const busy = performance.now() + 350;
      while (performance.now() < busy);
    });
    await expect.poll(() => readies(desk)).toBe(1);
    await expect.poll(async () => (await desk.received()).at(-1)?.type).toBe('INITIALIZED');
    await desk.page.waitForTimeout(500);
    expect(await readies(desk)).toBe(1);
    expect(names(await desk.heard())).toEqual(['onReady']);
  });

  test('a second instance is ready, too, and it alone hears of a dial', async () => {
    const desk = await openDesk(browser(), { crm });
    await desk.frame.evaluate(() => window.phone.construct());
    await expect.poll(async () => names(await desk.heard())).toEqual(['onReady', 'onReady']);
    await desk.tell(dial);
    await expect.poll(async () => (await desk.heard()).filter(([name]) => name === 'onDialNumber')).toEqual([['onDialNumber', dial.data]]);
    await desk.say('userLoggedIn');
    await expect.poll(async () => (await desk.received()).at(-1)?.type).toBe('LOGGED_IN');
  });

  test('after the second is destroyed the first hears again', async () => {
    const desk = await openDesk(browser(), { crm });
    await desk.frame.evaluate(() => window.phone.construct());
    await expect.poll(async () => names(await desk.heard())).toEqual(['onReady', 'onReady']);
    await desk.frame.evaluate(() => window.phone.destroy());
    await desk.tell(dial);
    await expect.poll(async () => names(await desk.heard())).toEqual(['onReady', 'onReady', 'onDialNumber']);
  });

  test('destroyed it hears and says nothing, and one that is constructed then takes over', async () => {
    const desk = await openDesk(browser(), { crm });
    await desk.frame.evaluate(() => window.phone.destroy());
    await desk.tell(dial);
    expect(await desk.ask('userLoggedIn')).toMatchObject({ ok: false, failure: { code: 'disconnected' } });
    await desk.page.waitForTimeout(100);
    expect(names(await desk.heard())).toEqual(['onReady']);
    await desk.frame.evaluate(() => window.phone.construct());
    await expect.poll(async () => names(await desk.heard())).toEqual(['onReady', 'onReady']);
    await expect.poll(async () => (await desk.received()).filter(({ type }) => type === 'INITIALIZED')).toHaveLength(2);
    await desk.tell(dial);
    await expect.poll(async () => names(await desk.heard())).toEqual(['onReady', 'onReady', 'onDialNumber']);
  });

  test('constructed, destroyed and constructed in one go, as React’s StrictMode does, it is ready once', async () => {
    const desk = await openDesk(browser(), { crm, query: later });
    await desk.frame.evaluate(() => {
      window.phone.construct();
      window.phone.destroy();
      window.phone.construct();
    });
    await expect.poll(async () => names(await desk.heard())).toEqual(['onReady']);
    await desk.tell(dial);
    await expect.poll(async () => names(await desk.heard())).toEqual(['onReady', 'onDialNumber']);
    expect(await readies(desk)).toBe(1);
  });

  test('what is said before the host is there waits for it, and its answer, too', async () => {
    const desk = await openDesk(browser(), { crm, query: later });
    await desk.page.waitForTimeout(200);
    const answer = desk.frame.evaluate(() => {
      window.phone.construct();
      return window.phone.call('outgoingCall', { externalCallId: 'a', createEngagement: true });
    });
    const types = async () => (await desk.received()).map(({ type }) => type).filter((type) => type !== 'READY');
    await expect.poll(types).toEqual(['INITIALIZED', 'OUTGOING_CALL_STARTED']);
    await desk.tell({ type: 'CREATE_ENGAGEMENT_SUCCEEDED', data: { engagementId: 42 } });
    expect(await answer).toEqual({ ok: true, value: { engagementId: 42 } });
  });
});

test('a page that nobody frames is told so at once', async () => {
  const { page, printed } = await openPage(browser(), `${PHONE}/phone?host=${CRM}`);
  expect(await page.evaluate(() => window.phone.ready())).toMatchObject({ ok: false, failure: { code: 'not-in-frame' } });
  expect(await page.evaluate(() => window.phone.connections)).toMatchObject([{ status: 'failed', code: 'not-in-frame' }]);
  expect(await page.evaluate(() => window.phone.call('userLoggedIn'))).toMatchObject({ ok: false, failure: { code: 'not-in-frame' } });
  expect(await page.evaluate(() => window.watch.timers)).toBe(0);
  expect(printed).toEqual([]);
});

test.each([
  ['another CRM', `host=${CRM}`],
  ['nobody but HubSpot, as by default', ''],
])('a phone that allows %s is not for the page around it, which hears nothing', async (_, query) => {
  const { page } = await openPage(browser(), `${EVIL}/crm`);
  const frame = await openSeat(page, `${PHONE}/phone?${query}`);
  expect(await frame.evaluate(() => window.phone.ready())).toMatchObject({ ok: false, failure: { code: 'unknown-host' } });
  await page.waitForTimeout(500);
  const failure = { code: 'unknown-host', message: `${EVIL} frames this page, and allowedOrigins does not name it.` };
  expect(await frame.evaluate(() => window.phone.heard)).toEqual([
    ['onFailed', failure],
    ['defaultEventHandler', failure],
  ]);
  expect(await page.evaluate(() => window.watch.crossed)).toEqual({});
});

test.each([
  ['https://app.hubspot.com', true],
  ['https://app-eu1.hubspot.com', true],
  ['https://app.hubspot.com.evil.test', false],
  ['https://evil-app.hubspot.com', false],
  ['http://app.hubspot.com', false],
  ['https://apphubspot.com', false],
])('without a list of hosts, %s may frame a phone: %j', async (origin, may) => {
  const { page } = await openPage(browser(), `${origin}/hubspot-crm`);
  const frame = await openSeat(page, `${PHONE}/phone`);
  expect(await frame.evaluate(() => window.phone.ready())).toMatchObject({ ok: may });
});

test('a host that was agreed on is forgotten by an instance that does not allow it', async () => {
  const desk = await openDesk(browser());
  await desk.frame.evaluate(() => {
    window.phone.destroy();
    history.replaceState(null, '', '?host=https://other.test');
    window.phone.construct();
  });
  await expect.poll(async () => (await desk.connections()).at(-1)).toMatchObject({ status: 'failed', code: 'unknown-host' });
  expect(names(await desk.heard()).filter((name) => name === 'onReady')).toEqual(['onReady']);
});
