import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextCall } from '../../src/bridge/call.ts';
import { type Call, type CallMessage, noCall } from '../../src/bridge/call-state.ts';

const dial: CallMessage = { type: 'DIAL_NUMBER', data: { phoneNumber: '+1', objectId: 51, objectType: 'CONTACT' } };
const started = (externalCallId?: string): CallMessage => ({
  type: 'OUTGOING_CALL_STARTED',
  data: { externalCallId, createEngagement: true },
});
const incoming = (externalCallId?: string): CallMessage => ({
  type: 'INCOMING_CALL',
  data: { externalCallId, fromNumber: '+2', toNumber: '+3' },
});
const created: CallMessage = { type: 'CREATE_ENGAGEMENT_SUCCEEDED', data: { engagementId: 42 } };
const createdOfOld: CallMessage = { type: 'ENGAGEMENT_CREATED', data: { engagementId: 42 } };
const answered = (externalCallId?: string): CallMessage => ({ type: 'CALL_ANSWERED', data: { externalCallId } });
const ended = (externalCallId?: string): CallMessage => ({ type: 'CALL_ENDED', data: { externalCallId, callEndStatus: 'BUSY' } });
const completed = (externalCallId?: string): CallMessage => ({ type: 'CALL_COMPLETED', data: { externalCallId, engagementId: 42 } });
const initialized = (engagementId?: number | string): CallMessage => ({ type: 'INITIALIZED', data: { engagementId } });

const receive = (state: Call, message: CallMessage): Call => nextCall(state, { type: 'received', message }).state;
const statuses = (messages: CallMessage[]) => {
  let call: Call = noCall;
  return messages.map((message) => {
    call = receive(call, message);
    return call.status;
  });
};

const facts = {
  direction: 'OUTBOUND',
  externalCallId: 'a',
  toNumber: '+1',
  engagementId: 42,
  objectId: 51,
  objectType: 'CONTACT',
} as const;

describe('a whole call', () => {
  test('outbound keeps what each message told', () => {
    const messages = [dial, started('a'), createdOfOld, created, answered('a'), ended('a'), completed('a')];
    expect(statuses(messages)).toEqual(['dialing', 'ringing', 'ringing', 'ringing', 'answered', 'ended', 'completed']);
    expect(messages.reduce(receive, noCall)).toEqual({ ...facts, callEndStatus: 'BUSY', status: 'completed' });
  });

  test('inbound keeps what each message told', () => {
    const messages = [incoming('b'), created, answered('b'), ended('b'), completed('b')];
    expect(statuses(messages)).toEqual(['ringing', 'ringing', 'answered', 'ended', 'completed']);
    expect(messages.reduce(receive, noCall)).toEqual({
      status: 'completed',
      direction: 'INBOUND',
      externalCallId: 'b',
      fromNumber: '+2',
      toNumber: '+3',
      engagementId: 42,
      callEndStatus: 'BUSY',
    });
  });

  test('of an older phone names no call', () => {
    expect(statuses([dial, started(), answered(), ended(), completed()])).toEqual(['dialing', 'ringing', 'answered', 'ended', 'completed']);
  });

  test('may be followed by the next', () => {
    expect(statuses([dial, ended(), dial])).toEqual(['dialing', 'ended', 'dialing']);
    expect(statuses([dial, ended(), completed(), incoming('b')])).toEqual(['dialing', 'ended', 'completed', 'ringing']);
  });

  test('that was begun in the phone takes its number from either field', () => {
    expect(receive(noCall, { type: 'OUTGOING_CALL_STARTED', data: { phoneNumber: '+1' } })).toMatchObject({ toNumber: '+1' });
    expect(receive(noCall, { type: 'OUTGOING_CALL_STARTED', data: { phoneNumber: '+1', toNumber: '+4' } })).toMatchObject({
      toNumber: '+4',
    });
  });
});

const ringing: Call = { ...facts, status: 'ringing' };
const talking: Call = { ...facts, status: 'answered' };
const lost: Call = { ...facts, status: 'lost', was: 'answered' };

test.each<[what: string, state: Call, message: CallMessage]>([
  ['an answer to another call', ringing, answered('b')],
  ['the end of another call', talking, ended('b')],
  ['the completion of another call', { ...facts, status: 'ended' }, completed('b')],
  ['a second caller', talking, incoming('b')],
  ['a dial while somebody talks', talking, dial],
  ['the last call’s late completion while the next is asked for', { ...facts, status: 'dialing' }, completed('a')],
  ['an answer when nobody rings', noCall, answered('a')],
  ['an end when nobody talks', noCall, ended('a')],
  ['a completion of no call', noCall, completed('a')],
  ['an engagement of no call', noCall, created],
  ['an INITIALIZED in mid-call', talking, initialized(42)],
  ['an INITIALIZED of another call', lost, initialized(43)],
  ['an INITIALIZED of no call', lost, initialized()],
  ['another caller while the call is lost', lost, incoming('b')],
  ['an answer to another call while this one is lost', lost, answered('b')],
  ['words for a call that has no word on it', talking, { type: 'CALL_DATA', data: {} }],
])('%s changes nothing', (_, state, message) => {
  expect(receive(state, message)).toBe(state);
});

test.each<[how: string, message: CallMessage, status: Call['status']]>([
  ['INITIALIZED with its engagement', initialized(42), 'answered'],
  ['INITIALIZED with its engagement as text', initialized('42'), 'answered'],
  ['CALL_ANSWERED with its id', answered('a'), 'answered'],
  ['CALL_ANSWERED of an older phone', answered(), 'answered'],
  ['OUTGOING_CALL_STARTED with its id', started('a'), 'ringing'],
  ['INCOMING_CALL with its id', incoming('a'), 'ringing'],
  ['CALL_ENDED with its id', ended('a'), 'ended'],
])('a lost call is found again by %s, and nothing of it is forgotten', (_, message, status) => {
  expect(receive(lost, message)).toMatchObject({ direction: 'OUTBOUND', externalCallId: 'a', engagementId: 42, objectId: 51, status });
});

test('a lost call that only rang rings again', () => {
  expect(receive({ ...facts, status: 'lost', was: 'ringing' }, initialized(42))).toEqual(ringing);
});

test('a phone that never began what it was asked to dial may be asked for another number', () => {
  const asked = receive({ ...facts, status: 'dialing' }, dial);
  expect(asked).toEqual({ status: 'dialing', direction: 'OUTBOUND', toNumber: '+1', objectId: 51, objectType: 'CONTACT' });
});

test('a phone that starts another call has given up the lost one', () => {
  expect(receive(lost, started('b'))).toEqual({ status: 'ringing', direction: 'OUTBOUND', externalCallId: 'b' });
});

test.each<[state: Call, after: Call]>([
  [noCall, noCall],
  [{ ...facts, status: 'dialing' }, noCall],
  [ringing, { ...facts, status: 'lost', was: 'ringing' }],
  [talking, lost],
  [lost, lost],
  [
    { ...facts, status: 'ended' },
    { ...facts, status: 'ended' },
  ],
  [
    { ...facts, status: 'completed' },
    { ...facts, status: 'completed' },
  ],
])('when the phone’s page goes away, $status becomes what it must', (state, after) => {
  expect(nextCall(state, { type: 'disconnected' })).toEqual({ state: after, send: [] });
});

test('what is received is not sent back', () => {
  expect(nextCall(noCall, { type: 'received', message: dial }).send).toEqual([]);
});

test.each<[what: string, state: Call, message: CallMessage, after: Call]>([
  ['its engagement', { status: 'ringing', direction: 'OUTBOUND' }, created, { status: 'ringing', direction: 'OUTBOUND', engagementId: 42 }],
  [
    'its engagement, by an older host',
    { status: 'ringing', direction: 'INBOUND' },
    createdOfOld,
    { status: 'ringing', direction: 'INBOUND', engagementId: 42 },
  ],
  [
    'its engagement at the end',
    { status: 'ended', direction: 'OUTBOUND' },
    completed(),
    { status: 'completed', direction: 'OUTBOUND', engagementId: 42 },
  ],
  [
    'an answer, though it had no id',
    { status: 'ringing', direction: 'OUTBOUND' },
    answered('b'),
    { status: 'answered', direction: 'OUTBOUND' },
  ],
])('a call takes in %s', (_, state, message, after) => {
  expect(receive(state, message)).toEqual(after);
});

test('a caller while a number is dialled is another call', () => {
  const call = { status: 'ringing', direction: 'INBOUND', externalCallId: 'b', fromNumber: '+2', toNumber: '+3' };
  expect(receive({ ...facts, status: 'dialing' }, incoming('b'))).toEqual(call);
});

test.each<[known: string | undefined, told: string | undefined]>([
  [undefined, 'undefined'],
  ['undefined', undefined],
  [undefined, undefined],
])('a lost call of engagement %j is not that of %j', (engagementId, told) => {
  const state: Call = { ...lost, engagementId };
  expect(receive(state, initialized(told))).toBe(state);
});

const states: Call[] = [
  noCall,
  ...(['dialing', 'ringing', 'answered', 'ended', 'completed'] as const).map((status) => ({ ...facts, status })),
  lost,
];

test.each<[message: CallMessage, may: Call['status'][]]>([
  [dial, ['none', 'dialing', 'ended', 'completed']],
  [incoming('a'), ['none', 'ended', 'completed', 'lost']],
  [started('a'), ['none', 'dialing', 'ended', 'completed', 'lost']],
  [answered('a'), ['ringing']],
  [{ type: 'CALL_TRANSFERRED', data: {} }, ['ringing', 'answered']],
  [ended('a'), ['dialing', 'ringing', 'answered', 'lost']],
  [completed('a'), ['ended']],
  [{ type: 'END_CALL', data: {} }, ['dialing', 'ringing', 'answered', 'lost']],
  [created, ['none', 'dialing', 'ringing', 'answered', 'ended', 'completed', 'lost']],
  [{ type: 'LOGGED_IN', data: {} }, ['none', 'dialing', 'ringing', 'answered', 'ended', 'completed', 'lost']],
  [{ type: 'VISIBILITY_CHANGED', data: {} }, ['none', 'dialing', 'ringing', 'answered', 'ended', 'completed', 'lost']],
])('$type may be sent where it makes sense, and nowhere else', (message, may) => {
  for (const state of states) {
    const { send, state: after } = nextCall(state, { type: 'sending', message });
    expect([state.status, send.length > 0]).toEqual([state.status, may.includes(state.status)]);
    expect(send.length > 0 ? receive(state, message) : state).toEqual(after);
  }
});

test('the engagement is told under both of its names, the deprecated one first', () => {
  expect(nextCall(ringing, { type: 'sending', message: created }).send).toEqual([createdOfOld, created]);
});

const id = fc.constantFrom(undefined, 'a', 'b');
const anyMessage: fc.Arbitrary<CallMessage> = fc.oneof(
  fc.constantFrom(dial, created, createdOfOld, initialized(42), initialized(43), initialized()),
  fc.tuple(fc.constantFrom(started, incoming, answered, ended, completed), id).map(([make, externalCallId]) => make(externalCallId)),
);
const fieldsOf: Record<Call['status'], string[]> = {
  none: ['status'],
  dialing: ['status', 'direction'],
  ringing: ['status', 'direction'],
  answered: ['status', 'direction'],
  lost: ['status', 'direction', 'was'],
  ended: ['status', 'direction'],
  completed: ['status', 'direction'],
};

describe('whatever is said', () => {
  test('the state is a valid one, and the message is left as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyMessage, fc.constant('disconnected' as const)), { maxLength: 40 }), (events) => {
        let call: Call = noCall;
        for (const event of events) {
          const before = structuredClone(event);
          call = event === 'disconnected' ? nextCall(call, { type: 'disconnected' }).state : receive(call, event);
          expect(event).toEqual(before);
          expect(Object.keys(call)).toEqual(expect.arrayContaining(fieldsOf[call.status]));
          if (call.status !== 'lost') expect(call).not.toHaveProperty('was');
          if (call.status !== 'ended' && call.status !== 'completed') expect(call).not.toHaveProperty('callEndStatus');
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('both ends tell the same call, whichever of them speaks', () => {
    const fromHost = ['DIAL_NUMBER', 'CREATE_ENGAGEMENT_SUCCEEDED', 'ENGAGEMENT_CREATED'];
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 40 }), (messages) => {
        let host: Call = noCall;
        let widget: Call = noCall;
        for (const message of messages) {
          const isFromHost = fromHost.includes(message.type);
          const { state, send } = nextCall(isFromHost ? host : widget, { type: 'sending', message });
          const other = send.reduce(receive, isFromHost ? widget : host);
          [host, widget] = isFromHost ? [state, other] : [other, state];
          expect(widget).toEqual(host);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
