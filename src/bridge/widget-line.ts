import { KNOCK, syncSchema } from '../protocol/calling/control-messages.ts';
import type { FailureCode } from '../protocol/failure.ts';
import { isLoopback } from '../protocol/loopback.ts';
import { fail, type Result, succeed } from '../protocol/result.ts';
import { connect, createPorts, type Line, now } from './connect.ts';
import { SYNC_TIMEOUT, type Sync } from './handshake.ts';
import { createMessageId } from './message-id.ts';
import { type Outgoing, tryToPost } from './outgoing.ts';
import { readMessage } from './read-message.ts';
import { type Agreement, type WidgetEvent, type WidgetHandshake, widgetHandshake } from './widget-handshake.ts';

/** The release of HubSpot's SDK whose wire this is; hosts may ask for it. */
export const WIRE_VERSION = '0.9.7';

/** How many messages wait for the host. A widget that is not answered says a handful. */
const MAX_WAITING = 100;

/** Who listens to the host. */
export interface Listener {
  /** Is this one of its own messages? Without, it hears all that are nobody's own. A page may be a phone and a widget. */
  isOwn?(raw: unknown): boolean;
  /** Where to say that this page is there, before it has loaded: the origin around it, if it is a host that listens for it. */
  knocksAt?(): string | undefined;
  /** May a page of this origin frame this one? On this machine a page of this machine always may. */
  allows(origin: string): boolean;
  debugMode?: boolean | undefined;
  /** Ready comes again when the host began anew. */
  onHandshake(handshake: WidgetHandshake): void;
  /** What the host posted, from its window and origin, for the listener's own catalog to read. */
  onMessage(raw: unknown): void;
}

export interface Seat {
  /** Waits until the host is there. */
  send(message: Outgoing): Result<undefined>;
  leave(): void;
}

// One line for all of this window: two would each answer the host, and HubSpot's host hears the first answer only.
const listeners: Listener[] = [];
const waiting: Outgoing[] = [];
let line: Line | undefined;
let handshake: WidgetHandshake = { status: 'connecting' };
/** HubSpot's host syncs once in the life of a page, so a line that is opened again goes on from here. */
let agreed: Agreement | undefined;

/**
 * Takes a seat on this window's line to its host. Who comes late is told how the handshake stands. Of several of a kind the
 * newest hears the host, as two would dial every number twice. The first opens the line; the last to leave closes it.
 */
export function joinLine(listener: Listener): Seat {
  listeners.push(listener);
  const isHere = (): boolean => listeners.includes(listener);
  // Not at once, as the caller has not got its seat yet.
  if (line) queueMicrotask(() => isHere() && handshake.status !== 'connecting' && listener.onHandshake(handshake));
  else open(listener);
  return {
    send: (message) => (isHere() ? send(message) : fail('disconnected', 'Closed.')),
    leave() {
      if (isHere()) listeners.splice(listeners.indexOf(listener), 1);
      if (listeners.length === 0) close();
    },
  };
}

function open({ debugMode = false }: Listener): void {
  const isFramed = parent !== window;
  const introduction = { debugMode, version: WIRE_VERSION, iFrameUrl: location.origin };
  const isAllowed = (origin: string): boolean =>
    (isLoopback(location.origin) && isLoopback(origin)) || listeners.some((each) => each.allows(origin));
  const receive = ({ data }: MessageEvent<unknown>): void => {
    const owner = listeners.findLast((each) => each.isOwn?.(data)) ?? listeners.findLast((each) => !each.isOwn);
    owner?.onMessage(data);
  };
  const hear = (event: MessageEvent<unknown>): void => {
    const { origin } = event;
    if (handshake.status === 'ready' ? origin !== handshake.hostOrigin : !isAllowed(origin)) {
      refuse(origin);
      return;
    }
    const sync = readMessage(event.data, { SYNC: syncSchema });
    if (sync.status === 'read') greet(sync.message, origin);
    // After the upgrade the host's window says nothing but SYNC.
    else if (handshake.status === 'ready' && !opened.hasPort()) receive(event);
  };
  const greet = (message: Sync, origin: string): void => step({ type: 'received', message, origin, at: now() });
  const giveUp = (code: FailureCode, message: string): void => step({ type: 'failed', ...fail(code, message) });
  const refuse = (origin: string): void => giveUp('unknown-host', `${origin} frames this page, and allowedOrigins does not name it.`);
  const step = (event: WidgetEvent): void => {
    const { state, send: acks } = widgetHandshake(handshake, event, introduction);
    if (state === handshake) {
      if (state.status === 'ready') for (const ack of acks) opened.post(ack, state.hostOrigin, []);
      return;
    }
    handshake = state;
    opened.every();
    if (state.status === 'ready') {
      agreed = state;
      // A host of ours takes the other end of a private port; any other never sees one.
      const [ours, ...theirs] = state.sync.data.partnerWidgets ? createPorts() : [];
      opened.switchTo(ours);
      for (const ack of acks) opened.post(ack, state.hostOrigin, theirs);
    }
    try {
      for (const listener of [...listeners]) listener.onHandshake(state);
    } finally {
      // After the application has heard of it, so that its INITIALIZED is the first.
      for (const message of waiting.splice(0)) send(message);
    }
  };
  const opened = connect({ peer: () => (isFramed ? parent : undefined), hear, receive });
  line = opened;
  opened.every(SYNC_TIMEOUT, () => giveUp('sync-timeout', 'No SYNC came within 30 s.'));
  queueMicrotask(() => {
    if (line !== opened) return;
    if (!isFramed) giveUp('not-in-frame', 'This page is not in a frame.');
    else if (agreed && !isAllowed(agreed.hostOrigin)) refuse(agreed.hostOrigin);
    else if (agreed) greet(agreed.sync, agreed.hostOrigin);
    else {
      const origin = listeners.find((each) => each.knocksAt)?.knocksAt?.();
      if (origin && isAllowed(origin)) opened.post({ type: KNOCK, messageId: createMessageId() }, origin, []);
    }
  });
}

function send(message: Outgoing): Result<undefined> {
  if (handshake.status === 'failed') return { ok: false, failure: handshake.failure };
  if (handshake.status === 'ready') {
    const { hostOrigin } = handshake;
    return tryToPost(() => line?.post({ messageId: createMessageId(), ...message }, hostOrigin));
  }
  if (waiting.length === MAX_WAITING) return fail('queue-full', 'Too many messages wait.');
  waiting.push(message);
  return succeed(undefined);
}

function close(): void {
  line?.close();
  line = undefined;
  handshake = { status: 'connecting' };
  waiting.length = 0;
}
