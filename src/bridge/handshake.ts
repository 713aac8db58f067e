import type { Hello, syncAckSchema, syncSchema } from '../protocol/calling/control-messages.ts';
import type { Failure } from '../protocol/failure.ts';
import { fail } from '../protocol/result.ts';
import type { Arrived } from './read-message.ts';

/** The wire's rhythm: a SYNC every so often until a SYNC_ACK comes, and no longer than this. Milliseconds. */
export const SYNC_EVERY = 100;
export const SYNC_TIMEOUT = 30_000;

/** A host that syncs again did not get our answer. Sooner it is the rest of a burst, and two answers make HubSpot's host ready twice. */
const QUIET = 1_000;

/** The handshake's messages as they arrive. */
export type Sync = Arrived<{ SYNC: typeof syncSchema }>;
export type SyncAck = Arrived<{ SYNC_ACK: typeof syncAckSchema }>;

/** A message of the handshake to send. Its fields stand on top. */
export interface Control {
  type: 'SYNC' | 'SYNC_ACK';
  messageId: string;
  [field: string]: unknown;
}

export type HostHandshake =
  | { status: 'waiting' }
  | { status: 'syncing'; nonce: string; count: number; since: number }
  | { status: 'ready'; nonce: string; ack: SyncAck }
  | { status: 'failed'; nonce: string; failure: Failure };

export type HostEvent =
  /** The frame loaded a document. The nonce is fresh and random; times are milliseconds. */
  | { type: 'loaded'; nonce: string; at: number }
  | { type: 'tick'; at: number }
  /** An answer, and whether a private port came with it. */
  | { type: 'received'; message: SyncAck; hasPort: boolean };

/** The CRM's end. Every `load` begins anew, as it may have brought another document. */
export function hostHandshake(state: HostHandshake, event: HostEvent, hello: Hello): { state: HostHandshake; send: Control[] } {
  switch (event.type) {
    case 'loaded':
      return sync({ status: 'syncing', nonce: event.nonce, count: 0, since: event.at }, hello);
    case 'tick':
      if (state.status !== 'syncing') return { state, send: [] };
      if (event.at - state.since < SYNC_TIMEOUT) return sync(state, hello);
      return {
        state: { status: 'failed', nonce: state.nonce, failure: fail('sync-timeout', 'The widget did not answer within 30 s.').failure },
        send: [],
      };
    case 'received':
      // Failed does not stay failed: the widget was only slow. Ready stays as it is, unless there is a new port to talk on.
      if (state.status === 'waiting' || !answers(event.message, state.nonce)) return { state, send: [] };
      if (state.status === 'ready' && !event.hasPort) return { state, send: [] };
      return { state: { status: 'ready', nonce: state.nonce, ack: event.message }, send: [] };
  }
}

function sync(state: HostHandshake & { status: 'syncing' }, hello: Hello): { state: HostHandshake; send: Control[] } {
  const count = state.count + 1;
  const message: Control = { ...hello, type: 'SYNC', messageId: `${state.nonce}-${count}`, partnerWidgets: { nonce: state.nonce } };
  return { state: { ...state, count }, send: [message] };
}

function answers(ack: SyncAck, nonce: string): boolean {
  return ack.messageId.startsWith(`${nonce}-`);
}

export type WidgetHandshake =
  | { status: 'connecting' }
  | { status: 'ready'; sync: Sync; hostOrigin: string; at: number }
  | { status: 'failed'; failure: Failure };

/** What a host and this window agreed on. */
export type Agreement = Extract<WidgetHandshake, { status: 'ready' }>;

export type WidgetEvent =
  /** From the window that frames this one, and an origin that may. Milliseconds. */
  | { type: 'received'; message: Sync; origin: string; at: number }
  /** Nobody frames this page, or one who may not, or one who does not speak. */
  | { type: 'failed'; failure: Failure };

/** What the widget says of itself in every answer. */
export interface Introduction {
  debugMode: boolean;
  version: string;
  /** The widget's own origin. */
  iFrameUrl: string;
}

/** The widget's end. It answers the first SYNC it meets, and later ones of a host that began anew. */
export function widgetHandshake(
  state: WidgetHandshake,
  event: WidgetEvent,
  introduction: Introduction,
): { state: WidgetHandshake; send: Control[] } {
  if (event.type === 'received') {
    const { message: sync, origin: hostOrigin, at } = event;
    if (state.status === 'ready' && !isNew(sync, state.sync) && at - state.at < QUIET) return { state, send: [] };
    const { data: _, ...echo } = sync;
    return { state: { status: 'ready', sync, hostOrigin, at }, send: [{ ...echo, type: 'SYNC_ACK', ...introduction }] };
  }
  return { state: state.status === 'connecting' ? { status: 'failed', failure: event.failure } : state, send: [] };
}

/** Our host says by its nonce that it began anew; HubSpot's says nothing. */
function isNew(sync: Sync, last: Sync): boolean {
  return sync.data.partnerWidgets?.nonce !== last.data.partnerWidgets?.nonce;
}
