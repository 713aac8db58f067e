import { isPhoneHost } from '../bridge/allowed-origins.ts';
import { Answers } from '../bridge/answers.ts';
import { nextCall } from '../bridge/call.ts';
import { type Call, noCall } from '../bridge/call-state.ts';
import type { EventHandlers, RawMessage } from '../bridge/event-handlers.ts';
import { handlerNameOf } from '../bridge/handler-names.ts';
import { readMessage } from '../bridge/read-message.ts';
import type { Agreement, WidgetHandshake } from '../bridge/widget-handshake.ts';
import { joinLine, type Seat } from '../bridge/widget-line.ts';
import { hostMessages } from '../protocol/calling/host-messages.ts';
import type { WidgetMessage } from '../protocol/calling/message.ts';
import { fail, type Result } from '../protocol/result.ts';
import { type CallingExtension, describeCalling, type Reach } from './calling-extension.ts';
import { introduce, mergeFacts, type PhoneFacts, whatChanged } from './phone-facts.ts';

export interface CallingOptions extends EventHandlers, PhoneFacts {
  /** The origins of the CRMs that may frame this page, such as "https://crm.example". Default: HubSpot's. In development none is needed. */
  allowedOrigins?: readonly string[] | undefined;
}

/** One component's options, as they were in its last render. */
export type Member = () => CallingOptions;

/** READY never crosses: it is raised here, and again for a component that comes late. */
function readyOf({ sync }: Agreement): RawMessage {
  const { partnerWidgets, ...data } = sync.data;
  return { type: 'READY', data };
}

/** The phone of this window, shared by all components that use it. */
class CallingStore {
  #handshake: WidgetHandshake = { status: 'connecting' };
  #call: Call = noCall;
  #told: PhoneFacts = {};
  #seat: Seat | undefined;
  readonly #answers = new Answers();
  readonly #members: Member[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #reach: Reach = {
    send: (message) => this.#send(message),
    ask: async (message, type) => {
      const sent = this.#send(message);
      return sent.ok ? this.#answers.wait(type) : sent;
    },
  };
  #extension = describeCalling(this.#handshake, this.#call, this.#reach);

  readonly getExtension = (): CallingExtension => this.#extension;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A component is there. The first opens the line, the last to leave closes it. */
  join(member: Member): () => void {
    this.#members.push(member);
    if (this.#handshake.status === 'ready') this.#raise(readyOf(this.#handshake), 'onReady', [member]);
    this.#seat ??= joinLine({
      allows: (origin) => this.#members.some((each) => isPhoneHost(origin, each().allowedOrigins)),
      onHandshake: (handshake) => this.#onHandshake(handshake),
      onMessage: (raw) => this.#onMessage(raw),
    });
    return () => {
      this.#members.splice(this.#members.indexOf(member), 1);
      if (this.#members.length > 0) return;
      this.#seat?.leave();
      this.#seat = undefined;
      this.#answers.drop();
      this.#handshake = { status: 'connecting' };
      this.#update();
    };
  }

  /** Tells the host what is new of the phone. */
  tell(): void {
    if (this.#handshake.status !== 'ready') return;
    const facts = this.#facts();
    for (const message of whatChanged(this.#told, facts)) this.#seat?.send(message);
    this.#told = facts;
  }

  #facts(): PhoneFacts {
    return mergeFacts(this.#members.map((member) => member()));
  }

  #onHandshake(handshake: WidgetHandshake): void {
    this.#handshake = handshake;
    this.#answers.drop();
    this.#update();
    if (handshake.status !== 'ready') return;
    this.#told = this.#facts();
    this.#seat?.send(introduce(this.#told));
    this.#raise(readyOf(handshake), 'onReady');
  }

  #onMessage(raw: unknown): void {
    const reading = readMessage(raw, hostMessages);
    if (reading.status === 'unknown') this.#raise(reading.envelope);
    if (reading.status !== 'read') return;
    const { message } = reading;
    this.#call = nextCall(this.#call, { type: 'received', message }).state;
    this.#update();
    this.#answers.hear(message);
    this.#raise(message, handlerNameOf(message.type));
  }

  #send(message: WidgetMessage): Result<undefined> {
    const { state, send } = nextCall(this.#call, { type: 'sending', message });
    if (send.length === 0) return fail('out-of-turn', `${message.type} makes no sense now.`);
    const sent = this.#seat?.send(message) ?? fail('disconnected', 'No component uses the phone.');
    if (sent.ok) this.#call = state;
    this.#update();
    return sent;
  }

  #raise(event: RawMessage, name?: string, members: readonly Member[] = this.#members): void {
    for (const member of [...members]) {
      const handlers = member();
      const handler: unknown = (name && Reflect.get(handlers, name)) ?? handlers.defaultEventHandler;
      if (event.type.endsWith('_FAILED')) handlers.onFailed?.(event.data, event);
      if (typeof handler === 'function') handler(event.data, event);
    }
  }

  #update(): void {
    this.#extension = describeCalling(this.#handshake, this.#call, this.#reach);
    for (const listener of [...this.#listeners]) listener();
  }
}

export const callingStore = /* @__PURE__ */ new CallingStore();
