import { isLive, type LiveCall, noCall } from '../../bridge/call-state.ts';
import type { HostMessage } from '../../protocol/calling/message.ts';
import type { Failure } from '../../protocol/failure.ts';
import { type Dock, type DockEvent, emptyDock, nextDock } from './dock.ts';
import { rememberCall } from './ghost-call.ts';
import { writeLastProvider } from './last-provider.ts';
import { nextPhone, type Phone, type PhoneEvent, unloadedPhone } from './phone.ts';
import { Timers } from './timers.ts';
import { isSameVisibility, visibilityOf } from './visibility.ts';

export interface BoardState {
  phones: Readonly<Record<string, Phone>>;
  /** Whose call is on: of two, the one that was first. */
  onCall: string | undefined;
  dock: Dock;
}

/** How long a phone may take to be there. As long as the handshake. Milliseconds. */
export const PATIENCE = 30_000;

/** What is known of all phones and of how they are shown, and who is told when it changes. */
export class Board {
  readonly timers = new Timers();
  readonly #post: (id: string, message: HostMessage) => void;
  readonly #listeners = new Set<() => void>();
  #state: BoardState = { phones: {}, onCall: undefined, dock: emptyDock };

  /** @param post puts a message on a phone's line. */
  constructor(post: (id: string, message: HostMessage) => void) {
    this.#post = post;
  }

  readonly getState = (): BoardState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  phoneOf(id: string | undefined): Phone {
    return (id !== undefined && this.#state.phones[id]) || unloadedPhone;
  }

  /** The call that is on, and on whose phone. */
  liveCall(): { providerId: string; call: LiveCall } | undefined {
    const { onCall } = this.#state;
    const { call } = this.phoneOf(onCall);
    return onCall !== undefined && isLive(call) ? { providerId: onCall, call } : undefined;
  }

  /** Says it to a phone, unless its call is in no state for that. */
  send(id: string, message: HostMessage): void {
    for (const each of this.movePhone(id, { type: 'sending', message })) this.#post(id, each);
  }

  movePhone(id: string, event: PhoneEvent): HostMessage[] {
    const { state: phone, send } = nextPhone(this.phoneOf(id), event);
    const phones = { ...this.#state.phones, [id]: phone };
    const isOn = (each: string): boolean => isLive(phones[each]?.call ?? noCall);
    const onCall = [this.#state.onCall ?? id, ...Object.keys(phones)].find(isOn);
    this.#set({ ...this.#state, phones, onCall });
    rememberCall(this.liveCall());
    return send;
  }

  moveDock(event: DockEvent): void {
    const before = this.#state.dock;
    const dock = nextDock(before, event);
    if (dock === before) return;
    this.#set({ ...this.#state, dock });
    if (event.type === 'selected') writeLastProvider(event.provider);
    for (const id of dock.mounted) {
      const now = visibilityOf(dock, id);
      if (!isSameVisibility(now, visibilityOf(before, id))) this.send(id, { type: 'VISIBILITY_CHANGED', data: now });
    }
  }

  /** Tells the agent, who may try again. */
  alert(failure: Failure, retry: () => void): void {
    this.moveDock({ type: 'alerted', alert: { failure, retry } });
  }

  #set(state: BoardState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
