import { expect, test } from 'vitest';
import { openDesk, shareBrowser } from './desk.ts';

const browser = shareBrowser();

const call = { externalCallId: 'a', engagementId: 42, fromNumber: '+15550100', toNumber: '+15550199', createEngagement: true };

const requests: [method: string, type: string, answer: string, data: unknown][] = [
  ['outgoingCall', 'OUTGOING_CALL_STARTED', 'CREATE_ENGAGEMENT', { engagementId: 42 }],
  ['incomingCall', 'INCOMING_CALL', 'CALLER_ID_MATCH', { callerIdMatches: [] }],
  ['callCompleted', 'CALL_COMPLETED', 'UPDATE_ENGAGEMENT', { engagementId: 42 }],
  ['finalizeEngagement', 'FINALIZE_ENGAGEMENT', 'FINALIZE_ENGAGEMENT', { engagementId: 42, externalCallId: 'a' }],
  ['publishToChannel', 'PUBLISH_TO_CHANNEL', 'PUBLISH_TO_CHANNEL', { engagementId: 42, externalCallId: 'a' }],
];

test('each request resolves with its answer, and is refused by the answer’s twin', async () => {
  const { ask, tell, received, printed } = await openDesk(browser());
  for (const [method, type, answer, data] of requests) {
    const succeeds = ask(method, call);
    await expect.poll(async () => (await received()).at(-1)?.type).toBe(type);
    await tell({ type: `${answer}_SUCCEEDED`, data });
    expect(await succeeds).toEqual({ ok: true, value: data });
    const before = (await received()).length;
    const fails = ask(method, call);
    await expect.poll(async () => (await received()).length).toBe(before + 1);
    await tell({ type: `${answer}_FAILED`, data: {} });
    expect(await fails).toMatchObject({ ok: false, failure: { code: 'refused' } });
  }
  expect(printed).toEqual([]);
});

test('answers belong to the requests of their kind in the order they were asked', async () => {
  const { ask, tell, received } = await openDesk(browser());
  const all = [ask('finalizeEngagement', call), ask('callCompleted', call), ask('finalizeEngagement', call)];
  await expect.poll(async () => (await received()).length).toBe(4);
  await tell(
    { type: 'FINALIZE_ENGAGEMENT_SUCCEEDED', data: { engagementId: 1 } },
    { type: 'FINALIZE_ENGAGEMENT_FAILED', data: {} },
    { type: 'FINALIZE_ENGAGEMENT_SUCCEEDED', data: { engagementId: 3 } },
    { type: 'UPDATE_ENGAGEMENT_SUCCEEDED', data: { engagementId: 2 } },
  );
  expect(await Promise.all(all)).toMatchObject([
    { value: { engagementId: 1 } },
    { value: { engagementId: 2 } },
    { failure: { code: 'refused' } },
  ]);
});

test('messages that ask nothing resolve when they are sent', async () => {
  const { ask } = await openDesk(browser());
  for (const method of ['userLoggedIn', 'callAnswered', 'callEnded', 'resizeWidget']) expect(await ask(method, {})).toEqual({ ok: true });
  expect(await ask('outgoingCall', { externalCallId: 'a', createEngagement: false })).toEqual({ ok: true });
});

test('a request fails when the host begins anew, and when its own end is closed', async () => {
  const { page, frame, ask, received } = await openDesk(browser());
  const first = ask('callCompleted', call);
  await expect.poll(async () => (await received()).at(-1)?.type).toBe('CALL_COMPLETED');
  // As a host that shows the same page again: a `load` without a new document.
  await page.evaluate(() => window.crm.seats[0]!.frame!.dispatchEvent(new Event('load')));
  expect(await first).toMatchObject({ ok: false, failure: { code: 'disconnected' } });
  await expect.poll(async () => (await received()).at(-1)?.type).toBe('INITIALIZED');
  const second = ask('callCompleted', call);
  await expect.poll(async () => (await received()).at(-1)?.type).toBe('CALL_COMPLETED');
  await frame.evaluate(() => window.phone.destroy());
  expect(await second).toMatchObject({ ok: false, failure: { code: 'disconnected' } });
});

test('a message that cannot be cloned fails, and leaves the line as it was', async () => {
  const { frame, say, received } = await openDesk(browser());
  const failed = await frame.evaluate(() => window.phone.call('callData', { play: () => {} }));
  expect(failed).toMatchObject({ ok: false, failure: { code: 'malformed-message' } });
  await say('userLoggedIn');
  await expect.poll(async () => (await received()).at(-1)?.type).toBe('LOGGED_IN');
});

test('a host end that is closed says nothing any more, and neither does a late load', async () => {
  const { page, crossed, heard, seat } = await openDesk(browser(), { phone: 'hubspot-phone' });
  await page.evaluate(() => {
    const { close, frame } = window.crm.seats[0]!;
    close();
    frame!.dispatchEvent(new Event('load'));
  });
  const [, before] = await crossed();
  expect(await page.evaluate(() => window.crm.seats[0]!.send({ type: 'END_CALL', data: {} }))).toMatchObject({ ok: false });
  await page.waitForTimeout(300);
  expect((await crossed())[1]).toEqual(before);
  expect((await heard()).map(([name]) => name)).toEqual(['onReady']);
  expect((await seat()).steps).toEqual(['syncing', 'ready']);
});
