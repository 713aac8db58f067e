import { type CallingExtension, useCallingExtension } from 'partner-widgets/partner';
import { useRef, useState } from 'react';
import { nextCallId } from './call-id.ts';
import { framedBy } from './framed-by.ts';
import type { Party, PhoneView } from './phone-view.ts';
import { does } from './steps.ts';
import { useKept } from './use-kept.ts';

/** The phone on `useCallingExtension`: the hook's own state, and what the phone makes of it. */
export function usePhone(): { state: CallingExtension; view: PhoneView } {
  const [isLoggedIn, setLoggedIn] = useState(does('login'));
  const [size, setSize] = useState<{ width: number; height: number }>();
  const [caller, setCaller] = useState<string>();
  const endCall = useRef(() => {});
  const phone = useCallingExtension({
    isLoggedIn,
    isAvailable: !does('away'),
    size,
    allowedOrigins: framedBy,
    onEndCall: () => endCall.current(),
    onCallerIdMatchSucceeded: ({ callerIdMatches: [match] }) => setCaller(match && [match.firstName, match.lastName].join(' ')),
  });
  const hangUp = (): void => {
    if ('callEnded' in phone) phone.callEnded({ callEndStatus: phone.status === 'answered' ? 'COMPLETED' : 'CANCELED' });
  };
  useKept(endCall, hangUp);
  return {
    state: phone,
    view: viewOf(phone, {
      isLoggedIn,
      caller,
      hangUp,
      logIn: () => setLoggedIn(true),
      resize: (width, height) => setSize({ width, height }),
      forgetCaller: () => setCaller(undefined),
    }),
  };
}

interface Surroundings {
  isLoggedIn: boolean;
  /** Who calls, when the CRM knew the number. */
  caller: string | undefined;
  hangUp(): void;
  logIn(): void;
  resize(width: number, height: number): void;
  forgetCaller(): void;
}

function viewOf(phone: CallingExtension, { isLoggedIn, caller, hangUp, logIn, resize, forgetCaller }: Surroundings): PhoneView {
  switch (phone.status) {
    case 'connecting':
      return phone;
    case 'failed':
      return { status: 'failed', code: phone.failure.code };
    case 'idle':
      if (!isLoggedIn) return { status: 'logged-out', logIn };
      return {
        status: 'idle',
        call: (toNumber) => phone.outgoingCall({ externalCallId: nextCallId(), toNumber, createEngagement: true }),
        receive: (fromNumber) => {
          void phone.incomingCall({ externalCallId: nextCallId(), fromNumber, toNumber: '+1 555 0199', createEngagement: true });
        },
        complain: (message) => phone.sendError(message),
        openRecord: (objectId) => phone.navigateToRecord({ objectCoordinates: { objectId, objectTypeId: '0-1' } }),
        resize,
      };
    case 'dialing': {
      const party = partyOf(phone);
      return {
        status: 'dialing',
        party,
        hangUp,
        begin: () => phone.outgoingCall({ externalCallId: nextCallId(), toNumber: party.number, createEngagement: true }),
      };
    }
    case 'ringing':
      return {
        status: 'ringing',
        party: partyOf(phone, caller),
        isInbound: phone.call.direction === 'INBOUND',
        answer: () => phone.callAnswered(),
        hangUp,
      };
    case 'answered':
      return { status: 'answered', party: partyOf(phone, caller), hangUp };
    case 'ended':
      return {
        status: 'ended',
        party: partyOf(phone, caller),
        save: (notes) => {
          forgetCaller();
          void phone.callCompleted({ engagementProperties: { hs_call_body: notes } });
        },
      };
  }
}

function partyOf({ call }: Extract<CallingExtension, { call: unknown }>, name?: string): Party {
  const isOutbound = call.direction === 'OUTBOUND';
  return { number: (isOutbound ? call.toNumber : call.fromNumber) ?? '', name: isOutbound ? undefined : name };
}
