import type { CarrierState } from './carrier-state.ts';
import { type CarrierCall, type EndStatus, freeLine, type Line, type LineEvent, nextLine } from './line.ts';
import { recall, remember } from './memory.ts';
import { isBusy } from './numbers.ts';

const PICKED_UP_AFTER = 2000;
const MISSED_AFTER = 30_000;

/** A telephone network of one line, all of it pretended: what a soft phone's own servers are in life. */
export class Carrier {
  readonly #key: string;
  readonly #listeners = new Set<() => void>();
  #state: CarrierState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The call that was on already when this page was loaded. */
  readonly recalledCallId: string | undefined;

  constructor(key: string) {
    this.#key = key;
    this.#state = recall(key) ?? { agent: undefined, line: freeLine, notes: '' };
    const { line } = this.#state;
    this.recalledCallId = line.status === 'free' ? undefined : line.call.id;
    this.#waitForTheOtherEnd();
  }

  readonly getState = (): CarrierState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  logIn(name: string): void {
    this.#set({ ...this.#state, agent: { name, isAvailable: true } });
  }

  logOut(): void {
    this.#set({ ...this.#state, agent: undefined });
  }

  setAvailable(isAvailable: boolean): void {
    const { agent } = this.#state;
    if (agent) this.#set({ ...this.#state, agent: { ...agent, isAvailable } });
  }

  dial(number: string): void {
    this.#start('OUTBOUND', number);
  }

  /** Somebody calls. Nobody gets through to an agent who is away. */
  ringFrom(number: string, delay = 0): void {
    setTimeout(() => this.#state.agent?.isAvailable && this.#start('INBOUND', number), delay);
  }

  answer(): void {
    this.#move({ type: 'answered' });
  }

  toggleMute(): void {
    this.#move({ type: 'mute-toggled' });
  }

  /** Also what declines a call that rings. */
  hangUp(): void {
    const said: Partial<Record<Line['status'], EndStatus>> = { calling: 'CANCELED', ringing: 'REJECTED' };
    this.#move({ type: 'ended', endStatus: said[this.#state.line.status] ?? 'COMPLETED' });
  }

  write(notes: string): void {
    this.#set({ ...this.#state, notes });
  }

  finish(): void {
    this.#move({ type: 'finished' });
    this.write('');
  }

  #start(direction: CarrierCall['direction'], number: string): void {
    if (this.#state.agent) this.#move({ type: 'started', call: { id: crypto.randomUUID(), direction, number, startedAt: Date.now() } });
  }

  #move(event: LineEvent): void {
    const line = nextLine(this.#state.line, event, Date.now());
    if (line === this.#state.line) return;
    this.#set({ ...this.#state, line });
    this.#waitForTheOtherEnd();
  }

  #waitForTheOtherEnd(): void {
    clearTimeout(this.#timer);
    const { line } = this.#state;
    if (line.status !== 'calling' && line.status !== 'ringing') return;
    const { number, startedAt } = line.call;
    const [delay, event]: [number, LineEvent] =
      line.status === 'ringing'
        ? [MISSED_AFTER, { type: 'ended', endStatus: 'MISSED' }]
        : [PICKED_UP_AFTER, isBusy(number) ? { type: 'ended', endStatus: 'BUSY' } : { type: 'answered' }];
    this.#timer = setTimeout(() => this.#move(event), Math.max(0, startedAt + delay - Date.now()));
  }

  #set(state: CarrierState): void {
    this.#state = state;
    remember(this.#key, state);
    for (const listener of [...this.#listeners]) listener();
  }
}
