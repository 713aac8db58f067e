import { type CallingExtension, useCallingExtension } from 'partner-widgets/partner';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Carrier } from '../carrier/carrier.ts';
import type { CarrierState } from '../carrier/carrier-state.ts';
import { type CallerMatch, matchesIn } from './caller-match.ts';
import { engagementProperties } from './engagement-properties.ts';
import { sizeFor } from './size-for.ts';
import { tellCrm } from './tell-crm.ts';

const carrier = new Carrier(`ring${location.search}`);

export interface RingPhone extends CarrierState {
  carrier: Carrier;
  connection: CallingExtension['status'];
  /** Who the CRM says is calling. */
  matches: readonly CallerMatch[];
  openRecord(match: CallerMatch): void;
  /** Hands the call to the CRM, and the line is free. */
  save(keepOpen: boolean): void;
}

/** The carrier on one side, the CRM on the other. */
export function useRing(): RingPhone {
  const state = useSyncExternalStore(carrier.subscribe, carrier.getState);
  const { agent, line, notes } = state;
  const [matches, setMatches] = useState<readonly CallerMatch[]>([]);
  const extension = useCallingExtension({
    isLoggedIn: agent !== undefined,
    isAvailable: agent?.isAvailable ?? false,
    size: sizeFor(state),
    onDialNumber: ({ phoneNumber }) => carrier.dial(phoneNumber),
    onEndCall: () => carrier.hangUp(),
    onCallerIdMatchSucceeded: ({ callerIdMatches }) => setMatches(matchesIn(callerIdMatches)),
  });
  useEffect(() => tellCrm(extension, line, carrier.recalledCallId), [extension, line]);
  return {
    ...state,
    carrier,
    connection: extension.status,
    matches: line.status !== 'free' && line.call.direction === 'INBOUND' ? matches : [],
    openRecord({ objectCoordinates }) {
      if ('navigateToRecord' in extension) extension.navigateToRecord({ objectCoordinates, openIn: 'CURRENT_TAB' });
    },
    save(keepOpen) {
      if (line.status !== 'over' || extension.status !== 'ended') return;
      setMatches([]);
      // First: a line that is still there would be told of as a new call.
      carrier.finish();
      void extension.callCompleted({ hideWidget: !keepOpen, engagementProperties: engagementProperties(line, notes) });
    },
  };
}
