import { type Call, type Id, isLive, type LiveCall } from '../../bridge/call-state.ts';
import type { HostHandshake } from '../../bridge/handshake.ts';
import type { Trace } from '../../bridge/host-end.ts';
import type { HostMessage, WidgetMessage } from '../../protocol/calling/message.ts';
import type { CallingProvider } from '../../protocol/calling-settings.ts';
import type { Failure } from '../../protocol/failure.ts';
import { fail, type Result, succeed } from '../../protocol/result.ts';
import { askCrm } from './ask-crm.ts';
import type { CrmCallbacks, KnownCall } from './crm-callbacks.ts';
import { type DialRequest, judgeDial } from './dial.ts';
import { type Dock, type DockEvent, emptyDock, nextDock } from './dock.ts';
import { Engagements } from './engagements.ts';
import { recallCall, rememberCall } from './ghost-call.ts';
import { readLastProvider, writeLastProvider } from './last-provider.ts';
import { Lines } from './lines.ts';
import { nextPhone, type Phone, type PhoneEvent, unloadedPhone } from './phone.ts';
import { isSameVisibility, visibilityOf } from './visibility.ts';

/** What the switchboard asks for anew each time, as callbacks may be written inline. */
export interface SwitchboardOptions extends CrmCallbacks {
  /** What the SYNC tells every phone of the agent, by HubSpot's names. */
  agent?: { portalId?: number | string; userId?: number | string; ownerId?: number | string } | undefined;
  /** Sees every message, both ways. They hold personal data: show them, never log them. */
  onTrace?: ((providerId: string, ...entry: Parameters<Trace>) => void) | undefined;
  /** What a phone said that could not be understood, once each. */
  onProblem?: ((providerId: string, failure: Failure) => void) | undefined;
}

export interface SwitchboardState {
  phones: Readonly<Record<string, Phone>>;
  dock: Dock;
}

/** How long a phone whose page was loaded anew may take to find its call again, from when it says that it is there. Milliseconds. */
const GRACE = 10_000;
/** How long a phone may take to be there. As long as the handshake. Milliseconds. */
const PATIENCE = 30_000;

const NOT_LOADED = fail('load-timeout', 'The phone did not load in time.').failure;
const NOT_READY = fail('not-ready', 'The phone did not say that it is there.').failure;
const NOT_FILED = fail('engagement-failed', 'updateEngagement rejected.').failure;
const REPORTED = fail('phone-error', 'The phone reported an error.').failure;

/** Where the lines to all phones end. It acts; what happens is decided by `nextPhone`, `nextDock`, `judgeDial` and `askCrm`. */
export class Switchboard {
  #state: SwitchboardState = { phones: {}, dock: emptyDock };
  readonly #options: () => SwitchboardOptions;
  readonly #engagements = new Engagements();
  readonly #listeners = new Set<() => void>();
  #hasMet = false;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #lines = new Lines({
    hello: (id) => ({
      ...this.#options().agent,
      hostUrl: location.origin,
      iframeLocation: 'widget',
      engagementId: this.#engagementOf(id),
    }),
    onHandshake: (id, handshake) => this.#onHandshake(id, handshake),
    onMessage: (id, message) => this.#onMessage(id, message),
    onProblem: (id, failure) => this.#options().onProblem?.(id, failure),
    onTrace: (id, ...entry) => this.#options().onTrace?.(id, ...entry),
  });

  constructor(options: () => SwitchboardOptions) {
    this.#options = options;
  }

  readonly getState = (): SwitchboardState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The providers there are now. The first time, it looks for a call that was on when the page was loaded anew. */
  meet(providers: readonly CallingProvider[]): void {
    const ids = providers.map(({ id }) => id);
    const inbound = providers.flatMap(({ id, supportsInboundCalling }) => (supportsInboundCalling ? [id] : []));
    this.moveDock({ type: 'providers', ids, inbound, last: readLastProvider() });
    if (ids.length > 0) this.#recall(ids);
  }

  #recall(ids: readonly string[]): void {
    const ghost = this.#hasMet ? undefined : recallCall();
    this.#hasMet = true;
    if (ghost && ids.includes(ghost.providerId)) this.moveDock({ type: 'selected', provider: ghost.providerId });
    if (ghost) this.#movePhone(ghost.providerId, { type: 'remembered', call: ghost.call });
    // Every time, as StrictMode stops the clocks once.
    for (const id of Object.keys(this.#state.phones)) {
      if (!this.#timers.has(id)) this.#watchLost(id, ids.includes(id) ? PATIENCE + GRACE : 0);
    }
  }

  /** The frame of a provider's phone is in the page. Gives back what takes it out. */
  attach(id: string, url: string, frame: HTMLIFrameElement): () => void {
    const detach = this.#lines.attach(id, url, frame);
    this.#onHandshake(id, { status: 'waiting' });
    this.#after(`load ${id}`, PATIENCE, () => this.fail(id, NOT_LOADED));
    return () => {
      this.#stop(`load ${id}`);
      detach();
    };
  }

  /** The frame loaded a document. */
  loaded(id: string): void {
    this.#stop(`load ${id}`);
    this.#lines.loaded(id);
  }

  /** The phone cannot be shown. */
  fail(id: string, failure: Failure): void {
    this.#onHandshake(id, { status: 'failed', nonce: '', failure });
  }

  phoneOf(id: string | undefined): Phone {
    return (id !== undefined && this.#state.phones[id]) || unloadedPhone;
  }

  /** The call that is on, and on whose phone. */
  liveCall(): { providerId: string; call: LiveCall } | undefined {
    for (const [providerId, { call }] of Object.entries(this.#state.phones)) if (isLive(call)) return { providerId, call };
    return undefined;
  }

  /** Dials; or opens the phone, and dials when it is ready. Otherwise the agent sees an alert with the failure that is given back. */
  dial(request: DialRequest): Result<undefined> {
    const verdict = this.#judge(request);
    if (!verdict.ok) return this.#alert(verdict.failure, () => this.dial(request));
    this.moveDock({ type: 'asked-to-dial', request });
    if (verdict.value === 'dial') this.#dialNow(request);
    else this.#after('dial', PATIENCE, () => this.#alert(NOT_READY, () => this.dial(request)));
    return succeed(undefined);
  }

  /** Asks the phone to hang up. */
  endCall(): void {
    const live = this.liveCall();
    if (live) this.send(live.providerId, { type: 'END_CALL', data: {} });
  }

  moveDock(event: DockEvent): void {
    const before = this.#state.dock;
    const dock = nextDock(before, event);
    if (dock === before) return;
    this.#set({ ...this.#state, dock });
    if (event.type === 'selected') writeLastProvider(event.provider);
    for (const id of this.#state.dock.mounted) {
      const now = visibilityOf(this.#state.dock, id);
      if (!isSameVisibility(now, visibilityOf(before, id))) this.send(id, { type: 'VISIBILITY_CHANGED', data: now });
    }
  }

  send(id: string, message: HostMessage): void {
    for (const each of this.#movePhone(id, { type: 'sending', message })) this.#lines.send(id, each);
  }

  /** Nobody listens any more. The lines are closed by those who attached them. */
  close(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #onHandshake(id: string, handshake: HostHandshake): void {
    this.#movePhone(id, { type: 'handshake', handshake });
    if (handshake.status === 'syncing') this.#watchLost(id, PATIENCE + GRACE);
    if (handshake.status !== 'failed') return;
    this.#watchLost(id, 0);
    this.#tryPending(id);
  }

  #onMessage(id: string, message: WidgetMessage): void {
    this.#movePhone(id, { type: 'received', message });
    const { call } = this.phoneOf(id);
    switch (message.type) {
      case 'INITIALIZED':
        this.#watchLost(id, GRACE);
        this.send(id, { type: 'VISIBILITY_CHANGED', data: visibilityOf(this.#state.dock, id) });
        this.#tryPending(id);
        break;
      case 'LOGGED_IN':
        this.#tryPending(id);
        break;
      case 'OUTGOING_CALL_STARTED':
      case 'INCOMING_CALL':
        // A second caller, on this phone or another, does not push the call that is on out of sight.
        if (this.liveCall()?.providerId === id) this.moveDock({ type: 'selected', provider: id });
        break;
      case 'CALL_COMPLETED':
        if (message.data.hideWidget !== false) this.moveDock({ type: 'hidden' });
        if (call.status !== 'none') this.#engagements.forget(call, id);
        break;
      case 'ERROR':
        if (message.data.message) this.moveDock({ type: 'alerted', alert: { failure: REPORTED, text: message.data.message } });
        break;
      case 'SET_WIDGET_URL':
        // The target of our messages is never taken from a message: a phone that moves is registered under its new URL.
        this.send(id, { type: 'SET_WIDGET_URL_FAILED', data: {} });
        break;
    }
    void this.#ask(id, message, call);
  }

  async #ask(id: string, message: WidgetMessage, call: Call): Promise<void> {
    const crm = this.#options();
    const engagementOf = (known: KnownCall) => this.#engagements.of(known, id, () => crm.createEngagement(known, id));
    await Promise.all(
      askCrm(message, { call, providerId: id, engagementOf }, crm).map(async (asked) => {
        const { send, failure } = await asked;
        for (const answer of send) this.send(id, answer);
        if (failure) this.#alert(failure, () => void this.#ask(id, message, call));
      }),
    );
  }

  #judge(request: DialRequest) {
    const { selected } = this.#state.dock;
    const others = Object.entries(this.#state.phones).flatMap(([id, phone]) => (id === selected ? [] : [phone]));
    return judgeDial(request, this.phoneOf(selected), others);
  }

  /** The phone that a click on a number waited for has spoken. */
  #tryPending(id: string): void {
    const { pending, selected } = this.#state.dock;
    if (!pending || id !== selected) return;
    const verdict = this.#judge(pending);
    if (!verdict.ok) this.#alert(verdict.failure, () => this.dial(pending));
    else if (verdict.value === 'dial') this.#dialNow(pending);
  }

  #dialNow(request: DialRequest): void {
    const { selected } = this.#state.dock;
    this.#stop('dial');
    this.moveDock({ type: 'dialled' });
    if (selected !== undefined) this.send(selected, { type: 'DIAL_NUMBER', data: request });
  }

  #alert(failure: Failure, retry: () => void): { ok: false; failure: Failure } {
    this.#stop('dial');
    this.moveDock({ type: 'alerted', alert: { failure, retry } });
    return { ok: false, failure };
  }

  /** The call that is on while the phone's page is loaded anew. */
  #engagementOf(id: string): Id | undefined {
    const { call } = this.phoneOf(id);
    return isLive(call) ? call.engagementId : undefined;
  }

  #watchLost(id: string, delay: number): void {
    if (this.phoneOf(id).call.status === 'lost') this.#after(id, delay, () => void this.#fileLost(id));
  }

  /** No ghost calls: one that its phone does not know any more is filed as ended. */
  async #fileLost(id: string): Promise<void> {
    const { call } = this.phoneOf(id);
    if (call.status !== 'lost') return;
    this.#movePhone(id, { type: 'received', message: { type: 'CALL_ENDED', data: {} } });
    this.#movePhone(id, { type: 'received', message: { type: 'CALL_COMPLETED', data: {} } });
    this.#engagements.forget(call, id);
    const file = async (): Promise<void> => {
      try {
        await this.#options().updateEngagement({ engagementId: call.engagementId, properties: {}, outcome: 'lost', call, providerId: id });
      } catch {
        this.#alert(NOT_FILED, () => void file());
      }
    };
    await file();
  }

  #movePhone(id: string, event: PhoneEvent): HostMessage[] {
    const { state: phone, send } = nextPhone(this.phoneOf(id), event);
    this.#set({ ...this.#state, phones: { ...this.#state.phones, [id]: phone } });
    rememberCall(this.liveCall());
    return send;
  }

  #set(state: SwitchboardState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }

  #after(what: string, delay: number, run: () => void): void {
    this.#stop(what);
    const ring = (): void => {
      this.#timers.delete(what);
      run();
    };
    this.#timers.set(what, setTimeout(ring, delay));
  }

  #stop(what: string): void {
    clearTimeout(this.#timers.get(what));
    this.#timers.delete(what);
  }
}
