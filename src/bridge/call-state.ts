import type { HostMessage, WidgetMessage } from '../protocol/calling/message.ts';

export type CallMessage = HostMessage | WidgetMessage;

/** HubSpot's ids are numbers; a CRM whose ids are UUIDs has text. */
export type Id = number | string;

/** What is known of a call so far. */
export interface CallFacts {
  direction: 'OUTBOUND' | 'INBOUND';
  /** The phone's own id of the call. */
  externalCallId?: string | undefined;
  fromNumber?: string | undefined;
  toNumber?: string | undefined;
  /** The CRM's entry for the call. */
  engagementId?: Id | undefined;
  /** The record it was dialled from: its id, and "CONTACT" or "COMPANY". */
  objectId?: Id | undefined;
  objectType?: string | undefined;
  /** How it ended, once it has: COMPLETED, FAILED, CANCELED, BUSY, NO_ANSWER, REJECTED or MISSED. */
  callEndStatus?: string | undefined;
}

/** One phone's call, the same on both ends. */
export type Call =
  | { status: 'none' }
  /** The CRM asked for it; the phone has not begun. */
  | ({ status: 'dialing' } & CallFacts)
  | ({ status: 'ringing' } & CallFacts)
  | ({ status: 'answered' } & CallFacts)
  /** The phone's page was loaded anew in mid-call; `was` comes back when the phone finds its call again. */
  | ({ status: 'lost'; was: 'ringing' | 'answered' } & CallFacts)
  /** Nobody talks any more; the agent may still write notes. */
  | ({ status: 'ended' } & CallFacts)
  /** Saved. */
  | ({ status: 'completed' } & CallFacts);

export const noCall: Call = { status: 'none' };

/** Somebody rings, talks, or was talking when the phone's page went away. A phone that was asked to dial may never begin. */
export type LiveCall = Extract<Call, { status: 'ringing' | 'answered' | 'lost' }>;

export const liveStatuses: readonly Call['status'][] = ['ringing', 'answered', 'lost'];

export function isLive(call: Call): call is LiveCall {
  return liveStatuses.includes(call.status);
}
