import { createPorts } from '../../bridge/connect.ts';
import { createMessageId } from '../../bridge/message-id.ts';
import { type Outgoing, tryToPost } from '../../bridge/outgoing.ts';
import { readMessage } from '../../bridge/read-message.ts';
import { type Agreement, type WidgetHandshake, widgetHandshake } from '../../bridge/widget-handshake.ts';
import { type Seat, WIRE_VERSION } from '../../bridge/widget-line.ts';
import { syncSchema } from '../../protocol/calling/control-messages.ts';
import { fail } from '../../protocol/result.ts';
import { otherWindow } from '../window/mock-parent.ts';
import { postAs } from '../window/post-as.ts';
import { replaceProperty } from '../window/replace-property.ts';

export interface FramedLineOptions {
  /** The widget's. */
  origin: string;
  /** Does it answer SYNC? */
  answers: boolean;
  onReady(agreement: Agreement): void;
  onMessage(raw: unknown): void;
}

/** The widget's end of the line, in a frame whose page was never loaded: jsdom loads none. Its handshake is the widget's own. */
export function openFramedLine(frame: HTMLIFrameElement, { origin, answers, onReady, onMessage }: FramedLineOptions): Seat {
  const inside = otherWindow();
  let handshake: WidgetHandshake = { status: 'connecting' };
  let port: MessagePort | undefined;
  const post = (message: object, ports: readonly MessagePort[]): void => postAs({ source: inside, origin }, message, ports);
  const hear = (raw: unknown): void => {
    const sync = readMessage(raw, { SYNC: syncSchema });
    if (sync.status === 'read' && answers) greet(sync.message);
    else if (sync.status !== 'read' && handshake.status === 'ready') onMessage(raw);
  };
  const greet = (message: Agreement['sync']): void => {
    const event = { type: 'received' as const, message, origin: location.origin, at: performance.now() };
    const { state, send } = widgetHandshake(handshake, event, { debugMode: false, version: WIRE_VERSION, iFrameUrl: origin });
    const isNews = state !== handshake;
    handshake = state;
    const [ours, ...theirs] = isNews && message.data.partnerWidgets ? createPorts() : [];
    if (ours) {
      port = ours;
      port.onmessage = ({ data }) => onMessage(data);
    }
    for (const ack of send) post(ack, theirs);
    if (isNews && state.status === 'ready') onReady(state);
  };
  replaceProperty(inside, 'postMessage', (message: unknown, target: unknown) => {
    if (target === origin) queueMicrotask(() => hear(message));
  });
  const ends = [replaceProperty(frame, 'contentWindow', inside), replaceProperty(frame, 'contentDocument', null)];
  return {
    send(message: Outgoing) {
      if (handshake.status !== 'ready') return fail('not-ready', 'The host has not greeted this widget.');
      const numbered = { messageId: createMessageId(), ...message };
      return tryToPost(() => (port ? port.postMessage(numbered) : post(numbered, [])));
    },
    leave() {
      port?.close();
      for (const end of ends) end();
    },
  };
}
