import type { Hello } from '../protocol/calling/control-messages.ts';
import type { Failure } from '../protocol/failure.ts';
import { fail } from '../protocol/result.ts';
import { type Control, SYNC_TIMEOUT, type SyncAck } from './handshake.ts';

/** How often this nonce was sent, and since when. Milliseconds. */
interface Asking {
  count: number;
  since: number;
}

interface Early {
  /** The page knocked, so the `load` that is still to come brings nothing new. */
  awaitsLoad?: boolean | undefined;
}

export type HostHandshake =
  | { status: 'waiting' }
  | ({ status: 'syncing'; nonce: string } & Asking & Early)
  /** `check`: the `load` after a knock came, and the page is asked whether it is still the same. */
  | ({ status: 'ready'; nonce: string; ack: SyncAck; check?: Asking | undefined } & Early)
  | { status: 'failed'; nonce: string; failure: Failure };

export type HostEvent =
  /** The frame loaded a document. The nonce is fresh and random; times are milliseconds. */
  | { type: 'loaded'; nonce: string; at: number }
  /** A document said that it is there, perhaps long before it is loaded. */
  | { type: 'knocked'; nonce: string; at: number }
  | { type: 'tick'; at: number }
  /** An answer, and whether a private port came with it. */
  | { type: 'received'; message: SyncAck; hasPort: boolean };

interface Step {
  state: HostHandshake;
  send: Control[];
}

/** The CRM's end. Every document begins anew: with its knock, or else with the frame's `load`. */
export function hostHandshake(state: HostHandshake, event: HostEvent, hello: Hello, patience = SYNC_TIMEOUT): Step {
  switch (event.type) {
    case 'loaded':
      if (!('awaitsLoad' in state && state.awaitsLoad)) return begin(event, hello);
      if (state.status === 'syncing') return sync({ ...state, awaitsLoad: undefined }, hello);
      return check({ ...state, awaitsLoad: undefined }, { count: 0, since: event.at }, hello);
    case 'knocked':
      return state.status === 'syncing' ? sync(state, hello) : begin(event, hello, true);
    case 'tick':
      return tick(state, event.at, hello, patience);
    case 'received':
      // Failed does not stay failed: the widget was only slow. Ready stays as it is, unless there is a new port to talk on.
      if (state.status === 'waiting' || !answers(event.message, state.nonce)) return keep(state);
      if (state.status === 'ready' && !event.hasPort) return keep(state.check ? { ...state, check: undefined } : state);
      return keep({
        status: 'ready',
        nonce: state.nonce,
        ack: event.message,
        awaitsLoad: state.status === 'syncing' ? state.awaitsLoad : undefined,
      });
  }
}

function tick(state: HostHandshake, at: number, hello: Hello, patience: number): Step {
  switch (state.status) {
    case 'syncing':
      return at - state.since < patience ? sync(state, hello) : giveUp(state.nonce, patience);
    case 'ready':
      if (!state.check) return keep(state);
      return at - state.check.since < patience ? check(state, state.check, hello) : giveUp(state.nonce, patience);
    default:
      return keep(state);
  }
}

function giveUp(nonce: string, patience: number): Step {
  const { failure } = fail('sync-timeout', `The widget did not answer within ${patience / 1000} s.`);
  return keep({ status: 'failed', nonce, failure });
}

function begin({ nonce, at }: { nonce: string; at: number }, hello: Hello, awaitsLoad?: true): Step {
  return sync({ status: 'syncing', nonce, count: 0, since: at, awaitsLoad }, hello);
}

function sync(state: HostHandshake & { status: 'syncing' }, hello: Hello): Step {
  const count = state.count + 1;
  return { state: { ...state, count }, send: [question(hello, state.nonce, count)] };
}

function check(state: HostHandshake & { status: 'ready' }, { count, since }: Asking, hello: Hello): Step {
  const next = { count: count + 1, since };
  return { state: { ...state, check: next }, send: [question(hello, state.nonce, `check-${next.count}`, { isCheck: true })] };
}

function question(hello: Hello, nonce: string, count: number | string, check?: { isCheck: true }): Control {
  return { ...hello, type: 'SYNC', messageId: `${nonce}-${count}`, partnerWidgets: { ...hello.partnerWidgets, nonce, ...check } };
}

function keep(state: HostHandshake): Step {
  return { state, send: [] };
}

function answers(ack: SyncAck, nonce: string): boolean {
  return ack.messageId.startsWith(`${nonce}-`);
}
