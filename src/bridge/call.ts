import type { Call, CallMessage } from './call-state.ts';
import { fold, lose } from './fold-call.ts';

export type CallEvent =
  | { type: 'received'; message: CallMessage }
  /** This end wants to say it; nothing is sent where it makes no sense. */
  | { type: 'sending'; message: CallMessage }
  /** The phone's page is gone. */
  | { type: 'disconnected' };

type Statuses = readonly Call['status'][];

/** The messages that only some states allow. All others may be sent in every state. */
const sendable: Partial<Record<CallMessage['type'], Statuses>> = {
  DIAL_NUMBER: ['none', 'dialing', 'ended', 'completed'],
  INCOMING_CALL: ['none', 'ended', 'completed', 'lost'],
  OUTGOING_CALL_STARTED: ['none', 'ended', 'completed', 'dialing', 'lost'],
  CALL_ANSWERED: ['ringing'],
  CALL_TRANSFERRED: ['ringing', 'answered'],
  CALL_ENDED: ['dialing', 'ringing', 'answered', 'lost'],
  CALL_COMPLETED: ['ended'],
  END_CALL: ['dialing', 'ringing', 'answered', 'lost'],
};

/** Both ends fold the same messages, sent or received, into the same call. */
export function nextCall(state: Call, event: CallEvent): { state: Call; send: CallMessage[] } {
  switch (event.type) {
    case 'disconnected':
      return { state: lose(state), send: [] };
    case 'received':
      return { state: fold(state, event.message), send: [] };
    case 'sending': {
      const { message } = event;
      if (sendable[message.type]?.includes(state.status) === false) return { state, send: [] };
      return { state: fold(state, message), send: spell(message) };
    }
  }
}

/** HubSpot still sends the deprecated message beside the one that replaced it, and older phones know no other. */
function spell(message: CallMessage): CallMessage[] {
  if (message.type !== 'CREATE_ENGAGEMENT_SUCCEEDED') return [message];
  return [{ type: 'ENGAGEMENT_CREATED', data: message.data }, message];
}
