import { type HostEnd, openHostEnd } from '../../bridge/host-end.ts';
import type { HostHandshake } from '../../bridge/host-handshake.ts';
import type { Outgoing } from '../../bridge/outgoing.ts';
import type { Arrived } from '../../bridge/read-message.ts';
import { Desk, type DeskAnswer } from '../../host/conversation/desk.ts';
import type { HostBridgeOptions } from '../../host/conversation/host-bridge-options.ts';
import type { WidgetMessage, WidgetMessages } from '../../protocol/calling/message.ts';
import { widgetMessages } from '../../protocol/calling/widget-messages.ts';
import { CONVERSATION_VERSION } from '../../protocol/conversation/capability.ts';
import type { HostSaying } from '../../protocol/conversation/host-talk.ts';
import { type WidgetSaying, type WidgetTalk, widgetTalk } from '../../protocol/conversation/widget-talk.ts';
import type { AgentInTest } from './agent-in-test.ts';

type Heard = Arrived<WidgetTalk> | Arrived<WidgetMessages>;

export interface MockConversationOptions extends HostBridgeOptions {
  peer: Window;
  origin: string;
  agent: AgentInTest;
  /** False: HubSpot's calling wire alone. */
  speaks: () => boolean;
  welcome: () => HostSaying;
  onSaid: (message: WidgetSaying | WidgetMessage) => void;
  onPhone: (message: WidgetMessage) => void;
  onHandshake: (handshake: HostHandshake) => void;
}

/** The host's own line and desk, at whose window a test stands. */
export function openMockConversation(options: MockConversationOptions): HostEnd & { desk: Desk; begin(): void } {
  const { peer, origin, agent, speaks, welcome, onSaid, onPhone } = options;
  const desk = new Desk(() => options, agent);
  const end = openHostEnd({
    peer: () => peer,
    widgetOrigin: location.origin,
    receives: { ...widgetTalk, ...widgetMessages },
    hello: () => ({ hostUrl: origin, iframeLocation: 'widget', ...(speaks() && { partnerWidgets: { version: CONVERSATION_VERSION } }) }),
    // A test renders its widget when it likes.
    patience: Number.POSITIVE_INFINITY,
    onHandshake(handshake) {
      if (handshake.status === 'syncing') desk.reset();
      options.onHandshake(handshake);
    },
    onMessage: (message) => void hear(message),
    onUnknown: ({ messageId }) => answer(messageId, { supported: false, ok: false, code: 'unsupported' }),
    onRefused: (messageId, failure) => answer(messageId, { supported: true, ok: false, ...failure }),
  });
  async function hear(message: Heard): Promise<void> {
    onSaid(message);
    if (!isTalk(message)) {
      onPhone(message);
      return;
    }
    const judged = await desk.hear(message);
    if (message.type === 'hello') say(welcome());
    if (judged) answer(message.messageId, judged);
  }
  function answer(to: string, { value, ...rest }: DeskAnswer): void {
    say({ type: 'answer', data: { to, ...rest, value } });
  }
  function say(message: Outgoing): void {
    end.send(message);
  }
  return {
    ...end,
    desk,
    begin: () => end.loaded(),
    close() {
      desk.reset();
      agent.close();
      end.close();
    },
  };
}

function isTalk(message: Heard): message is Arrived<WidgetTalk> {
  return Object.hasOwn(widgetTalk, message.type);
}
