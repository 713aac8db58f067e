import type { CallingExtension } from 'partner-widgets/partner';
import { useEffect } from 'react';
import { voice } from './your-voice.tsx';

/** Tells the CRM what the voice service does. Each method is there only in the states in which it may be called. */
export function useVoiceEvents(phone: CallingExtension): void {
  useEffect(() =>
    voice.on({
      started: (id, toNumber) => 'outgoingCall' in phone && phone.outgoingCall({ externalCallId: id, toNumber, createEngagement: true }),
      answered: () => 'callAnswered' in phone && phone.callAnswered(),
      ended: (callEndStatus) => 'callEnded' in phone && phone.callEnded({ callEndStatus }),
      rings: async (id, fromNumber, toNumber) => {
        if (!('incomingCall' in phone)) return;
        const found = await phone.incomingCall({ externalCallId: id, fromNumber, toNumber, createEngagement: true });
        if (found.ok) voice.showCaller(found.value.callerIdMatches[0]?.firstName ?? fromNumber);
      },
    }),
  );
}
