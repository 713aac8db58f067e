import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextCall } from '../../src/bridge/call.ts';
import { type Call, type CallMessage, isLive, noCall } from '../../src/bridge/call-state.ts';
import { INPUTS, runs } from './run.ts';

const id = fc.constantFrom(undefined, null, '', 'a', 'b', 'undefined', '__proto__');
const engagementId = fc.constantFrom(undefined, null, 0, 42, '42', 'undefined');
const message: fc.Arbitrary<CallMessage> = fc.oneof(
  fc.record({ type: fc.constant('DIAL_NUMBER' as const), data: fc.record({ phoneNumber: fc.string() }) }),
  fc.record({ type: fc.constantFrom('OUTGOING_CALL_STARTED' as const, 'INCOMING_CALL' as const), data: fc.record({ externalCallId: id }) }),
  fc.record({ type: fc.constant('CALL_ANSWERED' as const), data: fc.record({ externalCallId: id }) }),
  fc.record({
    type: fc.constantFrom('CALL_ENDED' as const, 'CALL_COMPLETED' as const),
    data: fc.record({ externalCallId: id, engagementId }),
  }),
  fc.record({ type: fc.constantFrom('INITIALIZED' as const, 'ENGAGEMENT_CREATED' as const), data: fc.record({ engagementId }) }),
);
const event = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constantFrom('received' as const, 'sending' as const), message }) },
  fc.constant({ type: 'disconnected' as const }),
);

/** From a state to the same one, or to these. */
const ways: Record<Call['status'], Call['status'][]> = {
  none: ['dialing', 'ringing'],
  dialing: ['none', 'ringing', 'answered', 'ended'],
  ringing: ['answered', 'ended', 'completed', 'lost'],
  answered: ['ringing', 'ended', 'completed', 'lost'],
  lost: ['ringing', 'answered', 'ended', 'completed'],
  ended: ['dialing', 'ringing', 'completed'],
  completed: ['dialing', 'ringing'],
};

test('a call goes only where a call can go, and keeps what is known of it', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      let call: Call = noCall;
      for (const each of events) {
        const { state, send } = nextCall(Object.freeze(call), each);
        expect([call.status, ...ways[call.status]]).toContain(state.status);
        if (each.type !== 'sending') expect(send).toEqual([]);
        // What made no sense to say was not said, and changed nothing.
        else if (send.length === 0) expect(state).toBe(call);
        if (isLive(call) && isLive(state) && state.status !== 'ringing') expect(state.direction).toBe(call.direction);
        if ('was' in state) expect(['ringing', 'answered']).toContain(state.was);
        expect(Object.values(state)).not.toContain(null);
        call = state;
      }
    }),
    runs(Math.ceil(INPUTS / 400)),
  );
});
