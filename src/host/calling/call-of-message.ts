import type { Call } from '../../bridge/call-state.ts';
import { ring } from '../../bridge/fold-call.ts';
import type { WidgetMessage } from '../../protocol/calling/message.ts';
import type { KnownCall } from './crm-callbacks.ts';

export type StartMessage = Extract<WidgetMessage, { type: 'OUTGOING_CALL_STARTED' | 'INCOMING_CALL' }>;

/** The phone's one call; or one that it has left for another, of which no more is known than the message says. */
export function completedCall({ data }: Extract<WidgetMessage, { type: 'CALL_COMPLETED' }>, call: Call): KnownCall {
  if (call.status === 'completed') return call;
  const direction = data.engagementProperties?.hs_call_direction === 'INBOUND' ? 'INBOUND' : 'OUTBOUND';
  return { status: 'completed', direction, externalCallId: data.externalCallId ?? undefined, engagementId: data.engagementId ?? undefined };
}

/** The phone's one call; or a second that rings while the first is on. */
export function startedCall(message: StartMessage, call: Call): KnownCall {
  if (call.status !== 'none' && call.externalCallId === (message.data.externalCallId ?? undefined)) return call;
  return ring({ direction: message.type === 'INCOMING_CALL' ? 'INBOUND' : 'OUTBOUND' }, message.data);
}
