import type { AnswerType } from '../bridge/answers.ts';
import type { CallFacts, Call as WireCall } from '../bridge/call-state.ts';
import type { ReadyData } from '../bridge/event-handlers.ts';
import type { WidgetHandshake } from '../bridge/widget-handshake.ts';
import type { HostMessages, WidgetMessage, WidgetMessages } from '../protocol/calling/message.ts';
import type { DataOf } from '../protocol/catalog.ts';
import type { Failure } from '../protocol/failure.ts';
import type { Result } from '../protocol/result.ts';

type Data<Type extends keyof WidgetMessages> = DataOf<WidgetMessages, Type>;
type Answer<Type extends AnswerType> = Promise<Result<DataOf<HostMessages, Type>>>;

/** What every connected state can do. Each gives back whether it could be sent; answers never reject. */
export interface Connected {
  /** What the host told of itself: HubSpot's ids, and the engagement of a call that was on before this page was loaded. */
  host: ReadyData;
  navigateToRecord(data: Data<'NAVIGATE_TO_RECORD'>): Result<undefined>;
  /** Shown to the agent as an alert. */
  sendError(message: string): Result<undefined>;
  /** Anything, for a host that knows what it is. */
  callData(data: unknown): Result<undefined>;
  finalizeEngagement(data: Data<'FINALIZE_ENGAGEMENT'>): Answer<'FINALIZE_ENGAGEMENT_SUCCEEDED'>;
}

export interface Starts {
  /** With `createEngagement` the host is asked to write the call down, and `call.engagementId` comes soon. */
  outgoingCall(data: Data<'OUTGOING_CALL_STARTED'>): Result<undefined>;
}

export interface Receives {
  /** Resolves with the records whose number called. */
  incomingCall(data: Data<'INCOMING_CALL'>): Answer<'CALLER_ID_MATCH_SUCCEEDED'>;
}

export interface Ends {
  /** Nobody talks any more: the agent may leave the record. The call's ids are filled in. */
  callEnded(data?: Pick<Data<'CALL_ENDED'>, 'callEndStatus'>): Result<undefined>;
}

export interface Talks extends Ends {
  callTransferred(): Result<undefined>;
}

export interface Rings extends Talks {
  callAnswered(): Result<undefined>;
}

export interface Completes {
  /** The agent is done: the host files the call, and hides the phone unless `hideWidget` is false. The call's ids are filled in. */
  callCompleted(data?: Pick<Data<'CALL_COMPLETED'>, 'hideWidget' | 'engagementProperties'>): Answer<'UPDATE_ENGAGEMENT_SUCCEEDED'>;
}

/** The connection and the call in one: a method is there only where it may be called. */
export type CallingExtension =
  | { status: 'connecting' }
  /** `not-in-frame` at once, `unknown-host`, or `sync-timeout` after 30 s. */
  | { status: 'failed'; failure: Failure }
  | ({ status: 'idle' } & Connected & Starts & Receives)
  /** The CRM asked for a call: begin it, or end it. */
  | ({ status: 'dialing'; call: CallFacts } & Connected & Starts & Ends)
  | ({ status: 'ringing'; call: CallFacts } & Connected & Rings)
  | ({ status: 'answered'; call: CallFacts } & Connected & Talks)
  /** Nobody talks any more; the agent may write notes. */
  | ({ status: 'ended'; call: CallFacts } & Connected & Completes & Starts & Receives);

/** How a state's methods reach the line. */
export interface Reach {
  send(message: WidgetMessage): Result<undefined>;
  ask<Type extends AnswerType>(message: WidgetMessage, type: Type): Answer<Type>;
}

/** Handshake and call → the one state a component sees. */
export function describeCalling(handshake: WidgetHandshake, call: WireCall, { send, ask }: Reach): CallingExtension {
  if (handshake.status !== 'ready') return handshake;
  const { partnerWidgets, ...host } = handshake.sync.data;
  const connected: Connected = {
    host,
    navigateToRecord: (data) => send({ type: 'NAVIGATE_TO_RECORD', data }),
    sendError: (message) => send({ type: 'ERROR', data: { message } }),
    callData: (data) => send({ type: 'CALL_DATA', data }),
    finalizeEngagement: (data) => ask({ type: 'FINALIZE_ENGAGEMENT', data }, 'FINALIZE_ENGAGEMENT_SUCCEEDED'),
  };
  const starts: Starts = { outgoingCall: (data) => send({ type: 'OUTGOING_CALL_STARTED', data }) };
  const receives: Receives = { incomingCall: (data) => ask({ type: 'INCOMING_CALL', data }, 'CALLER_ID_MATCH_SUCCEEDED') };
  if (call.status === 'none' || call.status === 'completed') return { status: 'idle', ...connected, ...starts, ...receives };
  const { externalCallId, engagementId } = call;
  const ends: Ends = { callEnded: (data) => send({ type: 'CALL_ENDED', data: { externalCallId, engagementId, ...data } }) };
  const talks: Talks = { ...ends, callTransferred: () => send({ type: 'CALL_TRANSFERRED', data: { externalCallId } }) };
  switch (call.status) {
    case 'dialing':
      return { status: 'dialing', call, ...connected, ...starts, ...ends };
    case 'ringing':
      return {
        status: 'ringing',
        call,
        ...connected,
        ...talks,
        callAnswered: () => send({ type: 'CALL_ANSWERED', data: { externalCallId } }),
      };
    case 'answered':
    // A phone's own page never loses a call: it is the one that knows.
    case 'lost':
      return { status: 'answered', call, ...connected, ...talks };
    case 'ended':
      return {
        status: 'ended',
        call,
        ...connected,
        ...starts,
        ...receives,
        callCompleted: (data) =>
          ask({ type: 'CALL_COMPLETED', data: { externalCallId, engagementId, ...data } }, 'UPDATE_ENGAGEMENT_SUCCEEDED'),
      };
  }
}
