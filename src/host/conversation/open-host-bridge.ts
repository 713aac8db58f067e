import { openHostEnd } from '../../bridge/host-end.ts';
import type { Arrived } from '../../bridge/read-message.ts';
import { CONVERSATION_VERSION } from '../../protocol/conversation/capability.ts';
import { type WidgetTalk, widgetTalk } from '../../protocol/conversation/widget-talk.ts';
import type { SignedContext } from '../../protocol/signed-context.ts';
import { Desk, type DeskAnswer } from './desk.ts';
import { Gestures } from './gestures.ts';
import type { HostBridgeOptions } from './host-bridge-options.ts';
import { Tidings } from './tidings.ts';
import { watchEnvironment } from './watch-environment.ts';
import { watchVisibility } from './watch-visibility.ts';

/** The host's end of the conversation with one frame. */
export interface HostBridge {
  /** The frame loaded a document. */
  loaded(): void;
  /** The context, signed anew, to a widget that listens to it. */
  push(signed: SignedContext): void;
  /** The options changed: tells the widget what is new for it. */
  update(): void;
  /** Before the options are another record's: what the widget gave to `keepState` last may be on its way, and is kept for this one. */
  close(): void;
}

/** A widget's page answers at once or not at all: one of ours knocks as soon as it is there. Milliseconds. */
const PATIENCE = 5_000;

/** What a widget said before its frame was taken away may be heard after it. Milliseconds. */
const GRACE = 100;

/**
 * The CRM's end of the conversation with one frame, for a host without React. The options are asked for anew each time, as they
 * may be written inline.
 */
export function openHostBridge(frame: HTMLIFrameElement, given: () => HostBridgeOptions): HostBridge {
  /** What holds after the frame is gone. */
  let left: HostBridgeOptions | undefined;
  const options = (): HostBridgeOptions => left ?? given();
  const gestures = new Gestures(frame);
  const desk = new Desk(options, gestures);
  const tidings = new Tidings(frame, options);
  const end = openHostEnd({
    peer: () => (left ? undefined : frame.contentWindow),
    widgetOrigin: new URL(options().widgetUrl).origin,
    receives: widgetTalk,
    hello: () => ({ hostUrl: location.origin, iframeLocation: 'widget', partnerWidgets: { version: CONVERSATION_VERSION } }),
    patience: PATIENCE,
    onHandshake(handshake) {
      if (handshake.status === 'syncing') desk.reset();
      options().onHandshake?.(handshake);
    },
    onMessage: (message) => void hear(message),
    onUnknown: ({ messageId }) => answer(messageId, { supported: false, ok: false, code: 'unsupported' }),
    onRefused: (messageId, failure) => answer(messageId, { supported: true, ok: false, ...failure }),
    onProblem: (failure) => options().onProblem?.(failure),
    onTrace: (...entry) => options().onTrace?.(...entry),
  });
  async function hear(message: Arrived<WidgetTalk>): Promise<void> {
    if (message.type === 'path') tidings.path = message.data.path;
    const judged = await desk.hear(message);
    if (message.type === 'hello') end.send(tidings.welcome());
    else if (message.type === 'interactive') options().onInteractive?.();
    else if (message.type === 'failed') options().onFailed?.(message.data.code);
    if (judged) answer(message.messageId, judged);
  }
  function answer(to: string, { value, ...answer }: DeskAnswer): void {
    const sent = end.send({ type: 'answer', data: { to, ...answer, value } });
    // What the page gave may be something that cannot leave its window.
    if (!sent.ok && value !== undefined) end.send({ type: 'answer', data: { to, supported: true, ok: false, code: sent.failure.code } });
  }
  function update(): void {
    if (desk.talk.listensTo) for (const each of tidings.news()) end.send(each);
  }
  const stopEnvironment = watchEnvironment(frame, update);
  const stopVisibility = watchVisibility(frame, (isVisible) => {
    tidings.isVisible = isVisible;
    options().onVisible?.(isVisible);
    update();
  });
  return {
    loaded: () => end.loaded(),
    push(signed) {
      if (desk.talk.listensTo?.includes('context')) end.send({ type: 'context', data: { signed } });
    },
    update,
    close() {
      stopEnvironment();
      stopVisibility();
      desk.reset();
      gestures.close();
      const { about, widgetUrl, capabilities, onTrace } = options();
      // Nobody is there to see anything else, or to be answered.
      left = { about, widgetUrl, capabilities: { state: capabilities?.state }, onTrace };
      setTimeout(end.close, GRACE);
    },
  };
}
