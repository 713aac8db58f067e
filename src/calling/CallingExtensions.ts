import { isPhoneHost } from '../bridge/allowed-origins.ts';
import { Answers, type AnswerType } from '../bridge/answers.ts';
import type { EventHandlers, RawMessage, ReadyData } from '../bridge/event-handlers.ts';
import { handlerNameOf } from '../bridge/handler-names.ts';
import type { Outgoing } from '../bridge/outgoing.ts';
import { type Envelope, type Reading, readMessage } from '../bridge/read-message.ts';
import type { WidgetHandshake } from '../bridge/widget-handshake.ts';
import { joinLine, type Seat } from '../bridge/widget-line.ts';
import { hostMessages } from '../protocol/calling/host-messages.ts';
import type { HostMessages, WidgetMessages } from '../protocol/calling/message.ts';
import type { DataOf } from '../protocol/catalog.ts';
import type { Failure } from '../protocol/failure.ts';
import { fail, type Result, succeed } from '../protocol/result.ts';
import { log } from './debug.ts';

/** What `CallingExtensions` is made with. */
export interface Options {
  eventHandlers: EventHandlers;
  /** Shows the types and fields of every message in the console, never what stands in them. Default false. */
  debugMode?: boolean | undefined;
  /**
   * The origins of the CRMs that may frame this page, such as "https://crm.example". Default: HubSpot's. In development, when both
   * pages are on this machine, none is needed. Of several instances in one window the one that opens the line decides.
   */
  allowedOrigins?: readonly string[] | undefined;
  /** Told of every change of `connection`. */
  onConnection?: ((connection: Connection) => void) | undefined;
}

/** How the talk with the host stands. `ready` may come again: the host began anew, and wants `initialized` again. */
export type Connection =
  | { status: 'connecting' }
  | { status: 'ready'; hostOrigin: string; data: ReadyData }
  /** `not-in-frame`, `unknown-host`, `sync-timeout` after 30 s, or `disconnected` by `destroy()`. */
  | { status: 'failed'; failure: Failure };

type Data<Type extends keyof WidgetMessages> = DataOf<WidgetMessages, Type>;
/** Never rejects; fails with `disconnected`, `answer-timeout`, or `refused` when the host answers …_FAILED. */
type Answer<Type extends AnswerType> = Promise<Result<DataOf<HostMessages, Type>>>;
type Sent = Promise<Result<undefined>>;

/**
 * A soft phone's end of HubSpot's calling wire: same options, methods, handlers and messages as HubSpot's class, so that changing
 * the import is the whole migration. What is sent before the host is there waits for it. Importing and constructing it does
 * nothing on a server.
 */
export class CallingExtensions {
  readonly options: Options;
  /** Settles when the host has answered for the first time, or cannot. Never rejects. */
  readonly ready: Promise<Result<ReadyData>>;
  #connection: Connection = { status: 'connecting' };
  readonly #answers = new Answers();
  readonly #seat: Seat | undefined;
  readonly #unknown = new Set<string>();
  #settleReady: (result: Result<ReadyData>) => void = () => {};

  /** @throws TypeError without `eventHandlers`. */
  constructor(options: Options) {
    if (!options?.eventHandlers) {
      throw new TypeError('Invalid options or missing eventHandlers. Nothing the CRM says would be heard: pass { eventHandlers }.');
    }
    this.options = options;
    this.ready = new Promise((resolve) => {
      this.#settleReady = resolve;
    });
    if (typeof window === 'undefined') return;
    const { allowedOrigins, debugMode } = options;
    this.#seat = joinLine({
      allows: (origin) => isPhoneHost(origin, allowedOrigins),
      debugMode,
      onHandshake: (handshake) => this.#onHandshake(handshake),
      onMessage: (raw) => this.#onReading(readMessage(raw, hostMessages)),
    });
  }

  get connection(): Connection {
    return this.#connection;
  }

  /** The phone is there, logged in or not, of this size. The first message to send, after every `onReady`. */
  initialized(data: Data<'INITIALIZED'>): Sent {
    return this.sendMessage({ type: 'INITIALIZED', data });
  }
  userLoggedIn(): Sent {
    return this.sendMessage({ type: 'LOGGED_IN' });
  }
  userLoggedOut(): Sent {
    return this.sendMessage({ type: 'LOGGED_OUT' });
  }
  userAvailable(): Sent {
    return this.sendMessage({ type: 'USER_AVAILABLE' });
  }
  userUnavailable(): Sent {
    return this.sendMessage({ type: 'USER_UNAVAILABLE' });
  }
  /** Resolves with the engagement when `createEngagement` asked for one. */
  outgoingCall(data: Data<'OUTGOING_CALL_STARTED'>): Promise<Result<DataOf<HostMessages, 'CREATE_ENGAGEMENT_SUCCEEDED'> | undefined>> {
    const message = { type: 'OUTGOING_CALL_STARTED', data };
    return data?.createEngagement ? this.#ask(message, 'CREATE_ENGAGEMENT_SUCCEEDED') : this.sendMessage(message);
  }
  /** Resolves with the records whose number called. */
  incomingCall(data: Data<'INCOMING_CALL'>): Answer<'CALLER_ID_MATCH_SUCCEEDED'> {
    return this.#ask({ type: 'INCOMING_CALL', data }, 'CALLER_ID_MATCH_SUCCEEDED');
  }
  callAnswered(data?: Data<'CALL_ANSWERED'>): Sent {
    return this.sendMessage({ type: 'CALL_ANSWERED', data });
  }
  callTransferred(data: Data<'CALL_TRANSFERRED'>): Sent {
    return this.sendMessage({ type: 'CALL_TRANSFERRED', data });
  }
  /** Anything, for a host that knows what it is. */
  callData(data: unknown): Sent {
    return this.sendMessage({ type: 'CALL_DATA', data });
  }
  /** Nobody talks any more: the agent may leave the record. */
  callEnded(data?: Data<'CALL_ENDED'>): Sent {
    return this.sendMessage({ type: 'CALL_ENDED', data });
  }
  /** The agent is done: the host files the call, and hides the phone unless `hideWidget` is false. */
  callCompleted(data: Data<'CALL_COMPLETED'>): Answer<'UPDATE_ENGAGEMENT_SUCCEEDED'> {
    return this.#ask({ type: 'CALL_COMPLETED', data }, 'UPDATE_ENGAGEMENT_SUCCEEDED');
  }
  navigateToRecord(data: Data<'NAVIGATE_TO_RECORD'>): Sent {
    return this.sendMessage({ type: 'NAVIGATE_TO_RECORD', data });
  }
  finalizeEngagement(data: Data<'FINALIZE_ENGAGEMENT'>): Answer<'FINALIZE_ENGAGEMENT_SUCCEEDED'> {
    return this.#ask({ type: 'FINALIZE_ENGAGEMENT', data }, 'FINALIZE_ENGAGEMENT_SUCCEEDED');
  }
  /** @deprecated Use `finalizeEngagement`. */
  publishToChannel(data: Data<'PUBLISH_TO_CHANNEL'>): Answer<'PUBLISH_TO_CHANNEL_SUCCEEDED'> {
    return this.#ask({ type: 'PUBLISH_TO_CHANNEL', data }, 'PUBLISH_TO_CHANNEL_SUCCEEDED');
  }
  /** Shown to the agent as an alert. */
  sendError(data: Data<'ERROR'>): Sent {
    return this.sendMessage({ type: 'ERROR', data });
  }
  /** CSS pixels; the host keeps it within bounds. */
  resizeWidget(data: Data<'RESIZE_WIDGET'>): Sent {
    return this.sendMessage({ type: 'RESIZE_WIDGET', data });
  }
  /** The page will go on at this origin. */
  setWidgetUrl(data: Data<'SET_WIDGET_URL'>): Sent {
    // On top as well: hosts before 0.8.0 look there.
    return this.sendMessage({ type: 'SET_WIDGET_URL', iFrameUrl: data.iFrameUrl, data });
  }
  /** Any message of the wire, or of your own. */
  async sendMessage(message: Outgoing): Sent {
    return this.#send(message);
  }
  /** To the console, in debug mode alone. */
  logDebugMessage({ message, type = 'Generic Message' }: { message: string; type?: string }): void {
    if (this.options.debugMode) log(type, message);
  }
  /** Nothing is heard or sent any more, and what waits for an answer fails with `disconnected`. */
  destroy(): void {
    this.#seat?.leave();
    this.#answers.drop();
    this.#moveTo({ status: 'failed', ...fail('disconnected', 'This end is closed.') });
  }

  #send(message: Outgoing): Result<undefined> {
    this.#debug('To host', message);
    return this.#seat?.send(message) ?? fail('disconnected', 'This end is closed.');
  }

  async #ask<Type extends AnswerType>(message: Outgoing, type: Type): Answer<Type> {
    const sent = this.#send(message);
    return sent.ok ? this.#answers.wait(type) : sent;
  }

  #onHandshake(handshake: WidgetHandshake): void {
    // Whatever it was asked, the host does not know any more; what waited for it, it will be asked now.
    if (handshake.status === 'failed' || this.#connection.status === 'ready') this.#answers.drop();
    if (handshake.status === 'ready') {
      const { partnerWidgets, ...data } = handshake.sync.data;
      this.#moveTo({ status: 'ready', hostOrigin: handshake.hostOrigin, data });
      this.#raise({ type: 'READY', data }, this.options.eventHandlers.onReady);
    } else if (handshake.status === 'failed') {
      this.#moveTo(handshake);
      this.#raise({ type: 'SYNC_ACK_FAILED', data: handshake.failure });
    }
  }

  #onReading(reading: Reading<HostMessages>): void {
    switch (reading.status) {
      case 'read':
        this.#debug('From host', reading.message);
        this.#answers.hear(reading.message);
        this.#raise(reading.message, Reflect.get(this.options.eventHandlers, handlerNameOf(reading.message.type)));
        break;
      case 'unknown':
        this.#debug('From host, unknown', reading.envelope);
        this.#answerUnknown(reading.envelope);
        this.#raise(reading.envelope);
        break;
      case 'refused':
        this.#debug(reading.failure.message, { type: reading.failure.code });
    }
  }

  /** Once per type. HubSpot's SDK answers each, an ERROR too, and two of it never stop. */
  #answerUnknown(originalMessage: Envelope): void {
    const { type } = originalMessage;
    if (this.#unknown.has(type) || this.#unknown.size > 99) return;
    this.#unknown.add(type);
    this.#send({ type: 'ERROR', data: { type: 'UNKNOWN_MESSAGE_TYPE', data: { originalMessage } } });
  }

  #raise(event: RawMessage, handler?: unknown): void {
    const { type, data } = event;
    const { onFailed, defaultEventHandler } = this.options.eventHandlers;
    const heard = handler ?? defaultEventHandler;
    if (type.endsWith('_FAILED')) onFailed?.(data, event);
    if (typeof heard === 'function') heard(data, event);
  }

  #moveTo(connection: Exclude<Connection, { status: 'connecting' }>): void {
    this.#connection = connection;
    this.#settleReady(connection.status === 'ready' ? succeed(connection.data) : { ok: false, failure: connection.failure });
    this.options.onConnection?.(connection);
  }

  #debug(what: string, { type, data }: { type: string; data?: unknown }): void {
    if (this.options.debugMode) log(what, type, data);
  }
}
