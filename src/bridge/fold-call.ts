import { type Call, type CallFacts, type CallMessage, type Id, isLive, noCall } from './call-state.ts';

export function lose(call: Call): Call {
  if (call.status === 'dialing') return noCall;
  return call.status === 'ringing' || call.status === 'answered' ? { ...call, status: 'lost', was: call.status } : call;
}

export function fold(call: Call, message: CallMessage): Call {
  switch (message.type) {
    case 'DIAL_NUMBER': {
      const { phoneNumber, objectId, objectType } = message.data;
      if (isLive(call)) return call;
      return { status: 'dialing', direction: 'OUTBOUND', toNumber: phoneNumber, ...present({ objectId, objectType }) };
    }
    case 'OUTGOING_CALL_STARTED':
      return begin(call, 'OUTBOUND', { ...message.data, toNumber: message.data.toNumber ?? message.data.phoneNumber });
    case 'INCOMING_CALL':
      return begin(call, 'INBOUND', message.data);
    case 'INITIALIZED':
      // A phone that was loaded anew, and was told by the SYNC which call was on.
      if (call.status !== 'lost' || !isSame(call.engagementId, message.data.engagementId)) return call;
      return { ...factsOf(call), status: call.was };
    case 'ENGAGEMENT_CREATED':
    case 'CREATE_ENGAGEMENT_SUCCEEDED':
      return call.status === 'none' ? call : { ...call, ...present({ engagementId: message.data.engagementId }) };
    case 'CALL_ANSWERED': {
      if (!isGoingOn(call) || !concerns(call, message.data.externalCallId)) return call;
      return { ...factsOf(call), status: 'answered' };
    }
    case 'CALL_ENDED': {
      const { externalCallId, engagementId, callEndStatus } = message.data;
      if (!isGoingOn(call) || !concerns(call, externalCallId)) return call;
      return { ...factsOf(call), ...present({ engagementId, callEndStatus }), status: 'ended' };
    }
    case 'CALL_COMPLETED': {
      const { externalCallId, engagementId } = message.data;
      // One that was only asked for cannot be complete: it is the last one's late message.
      if (call.status === 'none' || call.status === 'dialing' || !concerns(call, externalCallId)) return call;
      return { ...factsOf(call), ...present({ engagementId }), status: 'completed' };
    }
    default:
      return call;
  }
}

type Started = Extract<CallMessage, { type: 'INCOMING_CALL' }>['data'];

function begin(call: Call, direction: CallFacts['direction'], { externalCallId, fromNumber, toNumber }: Started): Call {
  const isContinued = (call.status === 'dialing' && direction === 'OUTBOUND') || (call.status === 'lost' && concerns(call, externalCallId));
  // A second caller waits: the phone tells of it again when the line is free.
  if (isLive(call) && !isContinued && direction === 'INBOUND') return call;
  return ring(isContinued ? factsOf(call) : { direction }, { externalCallId, fromNumber, toNumber });
}

/** A call that has just begun. */
export function ring(known: CallFacts, { externalCallId, fromNumber, toNumber }: Started): Extract<Call, { status: 'ringing' }> {
  return { ...known, ...present({ externalCallId, fromNumber, toNumber }), status: 'ringing' };
}

/** Asked for, begun, or lost; not over. */
function isGoingOn(call: Call): call is Exclude<Call, { status: 'none' | 'ended' | 'completed' }> {
  return isLive(call) || call.status === 'dialing';
}

/** A message that names no call, as older phones', is about the one there is. */
function concerns(call: Exclude<Call, { status: 'none' }>, externalCallId: string | null | undefined): boolean {
  return externalCallId == null || call.externalCallId === undefined || call.externalCallId === externalCallId;
}

function factsOf(call: Exclude<Call, { status: 'none' }>): CallFacts {
  const { direction, ...facts } = call;
  const { externalCallId, fromNumber, toNumber, engagementId, objectId, objectType, callEndStatus } = facts;
  return { direction, ...present({ externalCallId, fromNumber, toNumber, engagementId, objectId, objectType, callEndStatus }) };
}

type Present<T> = { [Key in keyof T]?: Exclude<T[Key], null> };

/** What is said, without what is not: an absent field must not wipe out what is known. */
function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as Present<T>;
}

function isSame(one: Id | undefined, other: Id | null | undefined): boolean {
  return one !== undefined && other != null && String(one) === String(other);
}
