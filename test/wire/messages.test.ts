import { describe, expect, test } from 'vitest';
import { Constants } from '../../src/calling/index.ts';
import { fullestHostMessages, fullestWidgetMessages } from '../calling/fullest-messages.ts';
import { openDesk, shareBrowser } from './desk.ts';
import type { Message } from './pages/window.ts';

const browser = shareBrowser();

/** The method that sends each type, and of which release of HubSpot's SDK it is not yet. */
const methods: Record<keyof typeof fullestWidgetMessages, [method: string, not?: '0.0.10']> = {
  INITIALIZED: ['initialized'],
  LOGGED_IN: ['userLoggedIn'],
  LOGGED_OUT: ['userLoggedOut'],
  USER_AVAILABLE: ['userAvailable', '0.0.10'],
  USER_UNAVAILABLE: ['userUnavailable', '0.0.10'],
  OUTGOING_CALL_STARTED: ['outgoingCall'],
  INCOMING_CALL: ['incomingCall'],
  CALL_ANSWERED: ['callAnswered'],
  CALL_TRANSFERRED: ['callTransferred', '0.0.10'],
  CALL_DATA: ['callData'],
  CALL_ENDED: ['callEnded'],
  CALL_COMPLETED: ['callCompleted'],
  NAVIGATE_TO_RECORD: ['navigateToRecord', '0.0.10'],
  FINALIZE_ENGAGEMENT: ['finalizeEngagement', '0.0.10'],
  PUBLISH_TO_CHANNEL: ['publishToChannel', '0.0.10'],
  ERROR: ['sendError'],
  RESIZE_WIDGET: ['resizeWidget'],
  SET_WIDGET_URL: ['setWidgetUrl', '0.0.10'],
};

/** What these methods take no data for; 0.0.10 has none for an answered call either. */
const dataless = ['LOGGED_IN', 'LOGGED_OUT', 'USER_AVAILABLE', 'USER_UNAVAILABLE'];
const handledBy010 = ['DIAL_NUMBER', 'ENGAGEMENT_CREATED', 'END_CALL', 'VISIBILITY_CHANGED', 'SET_CALL_STATE'];

const toHost = Object.entries(fullestWidgetMessages).map(([type, data]) => ({ type, data }));
const toWidget = Object.entries(fullestHostMessages).map(([type, data]) => ({ type, data }));

/** As JSON has it, which a message that crossed equals: an absent field is no field. */
const plain = (messages: Message[]): unknown => JSON.parse(JSON.stringify(messages));

describe.each([
  ['our host', 'crm', 'our widget', 'phone'],
  ['our host', 'crm', 'HubSpot’s 0.9.7', 'hubspot-phone'],
  ['our host', 'crm', 'HubSpot’s 0.0.10', 'hubspot-phone-0.0.10'],
  ['HubSpot’s host 0.9.7', 'hubspot-crm', 'our widget', 'phone'],
  ['HubSpot’s host 0.0.10', 'hubspot-crm-0.0.10', 'our widget', 'phone'],
])('%s and %s/%s', (_host, crm, _widget, phone) => {
  const isOld = phone.endsWith('0.0.10');
  const isOurHost = crm === 'crm';

  test('every message of the widget arrives, in order, with all of its data', async () => {
    const { say, received, seat } = await openDesk(browser(), { crm, phone });
    const before = (await received()).length;
    const sent = toHost.filter(({ type }) => !isOld || !methods[type as keyof typeof methods][1]);
    for (const { type, data } of sent) await say(methods[type as keyof typeof methods][0], data);
    const expected = sent
      // HubSpot's host takes it for itself: it is ready for the new address.
      .map((message) =>
        message.type === 'SET_WIDGET_URL' && !isOurHost ? { type: 'READY', data: { iFrameUrl: 'https://phone.test' } } : message,
      )
      .filter(({ type }) => type !== 'READY' || crm === 'hubspot-crm')
      .map(({ type, data }) => ({ type, data: dataless.includes(type) || (isOld && type === 'CALL_ANSWERED') ? undefined : data }));
    // Ours reads no data as no fields.
    const read = expected.map(({ type, data }) => ({ type, data: isOurHost ? (data ?? {}) : data }));
    await expect.poll(async () => plain((await received()).slice(before))).toEqual(plain(read));
    expect(await seat()).toMatchObject({ problems: [], unknown: [] });
  });

  test('every message of the host reaches its handler, in order, with all of its data', async () => {
    const { tell, heard, seat } = await openDesk(browser(), { crm, phone });
    await heard();
    await tell(...toWidget);
    const isKnown = (type: string) => (isOld ? handledBy010.includes(type) : type in Constants.messageHandlerNames);
    const names: Record<string, string> = Constants.messageHandlerNames;
    const expected = toWidget.map(({ type, data }) => [isKnown(type) ? names[type] : 'defaultEventHandler', data]);
    // In 0.9.7 onFailed never fires.
    const withoutFailed = async () => (await heard()).filter(([name]) => name !== 'onFailed' && name !== 'onReady');
    await expect.poll(withoutFailed).toEqual(expected);
    if (phone === 'phone') {
      const failures = toWidget.filter(({ type }) => type.endsWith('_FAILED')).map(({ data }) => ['onFailed', data]);
      expect((await heard()).filter(([name]) => name === 'onFailed')).toEqual(failures);
    }
    // HubSpot's answers each that it does not know, an ERROR too; ours knows all of these.
    const unknown = phone === 'phone' ? 0 : toWidget.filter(({ type }) => !isKnown(type)).length;
    await expect.poll(async () => (await seat()).received.filter(({ type }) => type === 'ERROR')).toHaveLength(unknown);
    expect(await seat()).toMatchObject({ problems: [], unknown: [] });
  });

  test('a message of tomorrow is told to the other’s application, and answered without a loop', async () => {
    const { page, tell, say, heard, seat } = await openDesk(browser(), { crm, phone });
    await tell({ type: 'TOMORROW', data: { a: 1 } });
    await say('sendMessage', { type: 'TOMORROW_TOO', data: { b: 2 } });
    await expect.poll(heard).toContainEqual(['defaultEventHandler', { a: 1 }]);
    await page.waitForTimeout(300);
    const { received, unknown } = await seat();
    expect(isOurHost ? unknown : received.map(({ type }) => type)).toContain('TOMORROW_TOO');
    const errors = received.filter(({ type }) => type === 'ERROR');
    expect(errors).toMatchObject([{ data: { type: 'UNKNOWN_MESSAGE_TYPE', data: { originalMessage: { type: 'TOMORROW' } } } }]);
    expect((await heard()).filter(([name]) => name === 'defaultEventHandler')).toHaveLength(1);
  });
});

test('only our two ends open a private port, and then nothing but the handshake is on the window', async () => {
  const ours = await openDesk(browser());
  await ours.tell(...toWidget);
  for (const { type, data } of toHost) await ours.say(methods[type as keyof typeof methods][0], data);
  await expect.poll(async () => (await ours.received()).length).toBe(toHost.length + 1);
  const [toCrm, toPhone] = await ours.crossed();
  expect(toCrm).toEqual({ 'https://phone.test SYNC_ACK 1': 1 });
  expect(Object.keys(toPhone)).toEqual(['https://crm.test SYNC 0']);
  expect(ours.printed).toEqual([]);
});

test.each([
  ['crm', 'hubspot-phone'],
  ['crm', 'hubspot-phone-0.0.10'],
  ['hubspot-crm', 'phone'],
  ['hubspot-crm-0.0.10', 'phone'],
])('%s and %s stay on the window', async (crm, phone) => {
  const desk = await openDesk(browser(), { crm, phone });
  await desk.tell({ type: 'DIAL_NUMBER', data: { phoneNumber: '+15550199' } });
  await expect.poll(desk.heard).toContainEqual(['onDialNumber', { phoneNumber: '+15550199' }]);
  const [toCrm, toPhone] = await desk.crossed();
  expect(toCrm).toEqual({ 'https://phone.test SYNC_ACK 0': 1, 'https://phone.test INITIALIZED 0': 1 });
  expect(toPhone).toMatchObject({ 'https://crm.test DIAL_NUMBER 0': 1 });
  for (const frame of desk.page.frames()) expect(await frame.evaluate(() => window.watch.ports)).toBe(0);
});
