import { describe, expect, test } from 'vitest';
import { readMessage } from '../../src/bridge/read-message.ts';
import { hostMessages } from '../../src/protocol/calling/host-messages.ts';
import { widgetMessages } from '../../src/protocol/calling/widget-messages.ts';
import type { Catalog } from '../../src/protocol/catalog.ts';
import { fullestHostMessages, fullestWidgetMessages } from '../calling/fullest-messages.ts';

const SECRET = 'jane@example.com';

/** As it crosses: what cannot be cloned never arrives, and getters arrive as their values. */
const crossed = (type: string, data?: unknown) => structuredClone({ type, messageId: 'm1', data });
const read = (catalog: Catalog, type: string, data?: unknown) => readMessage(crossed(type, data), catalog);

/** The data without which a type says nothing. All others may come without any. */
const smallest: Record<string, unknown> = {
  DIAL_NUMBER: { phoneNumber: '+15550199' },
  CALLER_ID_MATCH_SUCCEEDED: { callerIdMatches: [] },
  NAVIGATE_TO_RECORD: { objectCoordinates: {} },
  SET_WIDGET_URL: { iFrameUrl: 'https://phone.test' },
};

describe.each([
  ['widget', widgetMessages, fullestWidgetMessages],
  ['host', hostMessages, fullestHostMessages],
])('what the %s says', (_, catalog: Catalog, fullest: Record<string, unknown>) => {
  test.each(Object.keys(catalog))('%s with every field is read as it is, unknown ones too', (type) => {
    const data = { ...Object(fullest[type]), ofTomorrow: [1] };
    expect(read(catalog, type, data)).toEqual({ status: 'read', message: { type, messageId: 'm1', data } });
  });

  test.each(Object.keys(catalog))('%s with as little as possible is read', (type) => {
    expect(read(catalog, type, smallest[type])).toMatchObject({ status: 'read', message: { type, data: smallest[type] ?? {} } });
  });

  test.each(Object.keys(catalog).filter((type) => smallest[type]))('%s without its data is refused', (type) => {
    expect(read(catalog, type)).toMatchObject({ status: 'refused', failure: { code: 'malformed-message' } });
  });
});

/** Every field that has a type, by its path, with a value of another one. */
const wrong: [type: string, path: string, data: unknown][] = [
  ['INITIALIZED', 'engagementId', { engagementId: [SECRET] }],
  ['INITIALIZED', 'sizeInfo', { sizeInfo: SECRET }],
  ['INITIALIZED', 'sizeInfo.width', { sizeInfo: { width: { SECRET } } }],
  ['INITIALIZED', 'iframeLocation', { iframeLocation: 1 }],
  ['INITIALIZED', 'portalId', { portalId: true }],
  ['OUTGOING_CALL_STARTED', 'externalCallId', { externalCallId: 12 }],
  ['OUTGOING_CALL_STARTED', 'toNumber', { toNumber: { SECRET } }],
  ['OUTGOING_CALL_STARTED', 'callStartTime', { callStartTime: new Date() }],
  ['OUTGOING_CALL_STARTED', 'phoneNumber', { phoneNumber: [SECRET] }],
  ['INCOMING_CALL', 'fromNumber', { fromNumber: 15_550_100 }],
  ['CALL_ANSWERED', 'externalCallId', { externalCallId: {} }],
  ['CALL_ANSWERED', '', SECRET],
  ['CALL_TRANSFERRED', 'externalCallId', { externalCallId: 1 }],
  ['CALL_ENDED', 'engagementId', { engagementId: {} }],
  ['CALL_ENDED', 'callEndStatus', { callEndStatus: 1 }],
  ['CALL_COMPLETED', 'engagementProperties', { engagementProperties: SECRET }],
  ['CALL_COMPLETED', 'engagementProperties.hs_call_body', { engagementProperties: { hs_call_body: [SECRET] } }],
  ['CALL_COMPLETED', 'engagementProperties.hs_call_duration', { engagementProperties: { hs_call_duration: false } }],
  ['NAVIGATE_TO_RECORD', 'objectCoordinates', {}],
  ['NAVIGATE_TO_RECORD', 'objectCoordinates.objectTypeId', { objectCoordinates: { objectTypeId: 1 } }],
  ['FINALIZE_ENGAGEMENT', 'externalCallId', { externalCallId: 1 }],
  ['PUBLISH_TO_CHANNEL', 'engagementId', { engagementId: [] }],
  ['ERROR', 'message', { message: { SECRET } }],
  ['RESIZE_WIDGET', 'height', { height: [SECRET] }],
  ['SET_WIDGET_URL', 'iFrameUrl', { iFrameUrl: 1 }],
  ['DIAL_NUMBER', 'phoneNumber', { phoneNumber: 15_550_199 }],
  ['DIAL_NUMBER', 'calleeInfo.calleeId', { phoneNumber: SECRET, calleeInfo: { calleeId: {} } }],
  ['CREATE_ENGAGEMENT_SUCCEEDED', 'engagementId', { engagementId: { SECRET } }],
  ['CREATE_ENGAGEMENT_FAILED', 'error', { error: SECRET }],
  ['UPDATE_ENGAGEMENT_FAILED', 'error.message', { error: { message: [SECRET] } }],
  ['VISIBILITY_CHANGED', 'isHidden', { isHidden: 'true' }],
  ['CALLER_ID_MATCH_SUCCEEDED', 'callerIdMatches', { callerIdMatches: SECRET }],
  ['CALLER_ID_MATCH_SUCCEEDED', 'callerIdMatches.1.email', { callerIdMatches: [{}, { email: [SECRET] }] }],
  ['NAVIGATE_TO_RECORD_FAILED', 'objectCoordinates', { objectCoordinates: SECRET }],
  ['FINALIZE_ENGAGEMENT_FAILED', 'externalCallId', { externalCallId: 1 }],
];

test.each(wrong)('%s with a wrong "%s" is refused by its path, without its value', (type, path, data) => {
  const reading = read({ ...hostMessages, ...widgetMessages }, type, data);
  expect(reading).toEqual({
    status: 'refused',
    failure: { code: 'malformed-message', message: `${type}: "${path}" is not as documented.` },
  });
  expect(JSON.stringify(reading)).not.toContain(SECRET);
});

test.each<[name: string, raw: unknown]>([
  ['null', null],
  ['nothing', undefined],
  ['text', 'SYNC'],
  ['a number', 7],
  ['a list', ['DIAL_NUMBER']],
  ['a message of React’s developer tools', { source: 'react-devtools-bridge', payload: {} }],
  ['a type that is no text', { type: 7, messageId: 'm1' }],
  ['no messageId', { type: 'LOGGED_IN' }],
  ['a messageId that is no text', { type: 'LOGGED_IN', messageId: 7 }],
])('%s is noise', (_, raw) => {
  expect(readMessage(structuredClone(raw), widgetMessages)).toEqual({ status: 'noise' });
});

test('the limit is the one that is asked for', () => {
  const raw = crossed('CALL_DATA', 'x'.repeat(100));
  const failure = { code: 'message-too-large', message: 'A message is too large.' };
  expect(readMessage(raw, widgetMessages, 100)).toEqual({ status: 'refused', failure });
  expect(readMessage(raw, widgetMessages, 1_000)).toMatchObject({ status: 'read' });
});

test.each(['ERROR', 'INITIALIZED', 'CALL_COMPLETED'])('"__proto__" in %s changes nobody’s prototype', (type) => {
  const raw: unknown = structuredClone(
    JSON.parse(
      `{ "type": "${type}", "messageId": "m1", "__proto__": { "isLoggedIn": true }, "data": { "__proto__": { "isLoggedIn": true } } }`,
    ),
  );
  const reading = readMessage(raw, widgetMessages);
  expect(reading.status).toBe('read');
  if (reading.status !== 'read') return;
  expect(Reflect.get(reading.message, 'isLoggedIn')).toBeUndefined();
  expect(Reflect.get(Object(reading.message.data), 'isLoggedIn')).toBeUndefined();
  expect(Reflect.get({}, 'isLoggedIn')).toBeUndefined();
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'DIAL_NUMBER'])('"%s" is no message of a widget', (type) => {
  expect(read(widgetMessages, type)).toMatchObject({ status: 'unknown', envelope: { type, messageId: 'm1' } });
});

test('a getter is a value by the time it arrives', () => {
  let asked = 0;
  const data = {
    get externalCallId() {
      asked++;
      return 'call-1';
    },
  };
  expect(read(widgetMessages, 'CALL_ANSWERED', data)).toMatchObject({ message: { data: { externalCallId: 'call-1' } } });
  expect(asked).toBe(1);
});

test('SET_WIDGET_URL of releases before 0.8.0 has its field on top', () => {
  const raw = { type: 'SET_WIDGET_URL', messageId: 'm1', iFrameUrl: 'https://phone.test' };
  expect(readMessage(raw, widgetMessages)).toMatchObject({ status: 'read', message: { data: { iFrameUrl: 'https://phone.test' } } });
});

test.each<[sent: unknown, flag: unknown]>([
  [true, true],
  ['true', true],
  [false, false],
  ['false', false],
  ['yes', false],
  [1, false],
  [null, null],
])('the flag %j is %j', (sent, flag) => {
  expect(read(widgetMessages, 'INITIALIZED', { isLoggedIn: sent })).toMatchObject({ message: { data: { isLoggedIn: flag } } });
});
