import { type Hello, KNOCK, syncAckSchema } from '../protocol/calling/control-messages.ts';
import type { Catalog } from '../protocol/catalog.ts';
import { fail, type Result } from '../protocol/result.ts';
import { connect, now } from './connect.ts';
import { SYNC_EVERY } from './handshake.ts';
import { type HostEvent, type HostHandshake, hostHandshake } from './host-handshake.ts';
import { createInbox, type InboxOptions } from './inbox.ts';
import { createMessageId, createNonce } from './message-id.ts';
import { type Outgoing, tryToPost } from './outgoing.ts';
import { readMessage } from './read-message.ts';

/** Sees every message of the conversation, both ways. They hold personal data: show them, never log them. */
export type Trace = (direction: 'sent' | 'received', message: unknown) => void;

export interface HostEndOptions<In extends Catalog> extends InboxOptions<In> {
  /** The widget's window: the frame's `contentWindow`. */
  peer: () => Window | null | undefined;
  /** The only origin that is spoken to and listened to. */
  widgetOrigin: string;
  /** What the SYNC tells the widget; asked anew for each handshake. */
  hello: () => Hello;
  onHandshake(handshake: HostHandshake): void;
  onTrace?: Trace | undefined;
  /** How long a document may take to answer. Default: the wire's 30 s. Milliseconds. */
  patience?: number | undefined;
}

export interface HostEnd {
  /** The frame loaded a document: the conversation begins anew. */
  loaded(): void;
  /** Only while the handshake is ready. */
  send(message: Outgoing): Result<undefined>;
  close(): void;
}

/** The CRM's end of the line to one frame. It says nothing before `loaded`. */
export function openHostEnd<In extends Catalog>(options: HostEndOptions<In>): HostEnd {
  const { peer, widgetOrigin, hello, onHandshake, onTrace, patience } = options;
  const inbox = createInbox(options);
  let handshake: HostHandshake = { status: 'waiting' };
  let isClosed = false;
  const read = (data: unknown): void => {
    onTrace?.('received', data);
    inbox.read(data);
  };
  const receive = (event: MessageEvent<unknown>): void => {
    if (inbox.admits(now())) read(event.data);
  };
  const line = connect({ peer, hear, receive });
  function hear(event: MessageEvent<unknown>): void {
    if (event.origin !== widgetOrigin || !inbox.admits(now())) return;
    if (isKnock(event.data)) begin('knocked');
    // A widget whose page began anew without being loaded answers the last SYNC once more, with a new port.
    else if (handshake.status !== 'ready' || handshake.check || event.ports.length > 0) acknowledge(event.data, event.ports[0]);
    // After the upgrade nothing else of the widget comes this way.
    else if (!line.hasPort()) read(event.data);
  }
  function acknowledge(data: unknown, port: MessagePort | undefined): void {
    const reading = readMessage(data, { SYNC_ACK: syncAckSchema });
    if (reading.status !== 'read') return;
    onTrace?.('received', data);
    step({ type: 'received', message: reading.message, hasPort: port !== undefined }, port);
  }
  function begin(type: 'loaded' | 'knocked'): void {
    // Before the timer starts, so that it fires when the time is up and not one turn later.
    const at = now();
    line.every(SYNC_EVERY, () => step({ type: 'tick', at: now() }));
    step({ type, nonce: createNonce(), at });
  }
  function say(post: () => void, message: object): void {
    post();
    onTrace?.('sent', message);
  }
  function step(event: HostEvent, port?: MessagePort): void {
    const { state, send } = hostHandshake(handshake, event, hello(), patience);
    if (state === handshake) return;
    const isNews = state.status !== handshake.status || ('nonce' in handshake && 'nonce' in state && handshake.nonce !== state.nonce);
    const hasNewPort = state.status === 'ready' && port !== undefined;
    handshake = state;
    // The line of the last document leads nowhere any more.
    if (isNews && state.status === 'syncing') line.switchTo(undefined);
    for (const sync of send) say(() => line.post(sync, widgetOrigin, []), sync);
    if (!isAsking(state)) line.every();
    if (!isNews && !hasNewPort) return;
    // Without a new port the one there is stays: the page was only slow to answer a check.
    if (hasNewPort) line.switchTo(port);
    onHandshake(state);
  }
  return {
    loaded() {
      // A frame may load once more while it is taken away.
      if (!isClosed) begin('loaded');
    },
    send(message) {
      if (isClosed) return fail('disconnected', 'Closed.');
      if (handshake.status !== 'ready') return fail('not-ready', 'The widget has not answered the handshake.');
      const numbered = { messageId: createMessageId(), ...message };
      return tryToPost(() => say(() => line.post(numbered, widgetOrigin), numbered));
    },
    close() {
      isClosed = true;
      line.close();
    },
  };
}

function isAsking(state: HostHandshake): boolean {
  return state.status === 'syncing' || (state.status === 'ready' && state.check !== undefined);
}

/** By hand, as a widget may say it in the middle of anything. */
function isKnock(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === KNOCK;
}
