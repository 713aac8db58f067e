import CallingExtensions from '@hubspot/calling-extensions-sdk';
import { engagementProperties } from './engagement-properties.js';
import { sizeFor } from './size-for.js';
import { tellOfAgent, tellOfLine } from './tell-of.js';

const freeLine = { status: 'free' };

/** Tells the CRM what the carrier does, and the carrier what the CRM wants. */
export function connectToCrm(carrier, onMatches) {
  let told;
  let engagementId;

  const extensions = new CallingExtensions({
    debugMode: false,
    eventHandlers: {
      onReady(data) {
        // Of a call that outlived a reload.
        engagementId = data?.engagementId;
        const state = carrier.getState();
        const { agent } = state;
        const sizeInfo = sizeFor(state);
        extensions.initialized({ isLoggedIn: agent !== undefined, isAvailable: agent?.isAvailable ?? false, sizeInfo });
        told = { ...state, line: freeLine };
        tell();
      },
      onDialNumber: ({ phoneNumber }) => carrier.dial(phoneNumber),
      onEndCall: () => carrier.hangUp(),
      onCreateEngagementSucceeded(data) {
        engagementId = data.engagementId;
      },
      onCallerIdMatchSucceeded: ({ callerIdMatches }) => onMatches(callerIdMatches),
      onCallerIdMatchFailed: () => onMatches([]),
      defaultEventHandler() {},
    },
  });

  function tell() {
    // The SDK drops what is said before it is ready.
    if (!told) return;
    const before = told;
    told = carrier.getState();
    // The CRM's entry is for the call before, unless that call outlived a reload.
    if (before.line.status === 'free' && told.line.call?.id !== carrier.recalledCallId) engagementId = undefined;
    tellOfAgent(extensions, before.agent, told.agent);
    tellOfLine(extensions, before.line, told.line, engagementId);
    const size = sizeFor(told);
    if (size.height !== sizeFor(before).height) extensions.resizeWidget(size);
  }

  carrier.subscribe(tell);
  return {
    save(keepOpen) {
      const { line, notes } = carrier.getState();
      extensions.callCompleted({
        engagementId,
        externalCallId: line.call.id,
        hideWidget: !keepOpen,
        engagementProperties: engagementProperties(line, notes),
      });
    },
    openRecord: ({ objectCoordinates }) => extensions.navigateToRecord({ objectCoordinates, openIn: 'CURRENT_TAB' }),
  };
}
