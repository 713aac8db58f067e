import type { Call, Id } from '../../bridge/call-state.ts';
import { isLive } from '../../bridge/call-state.ts';
import type { Trace } from '../../bridge/host-end.ts';
import type { HostHandshake } from '../../bridge/host-handshake.ts';
import type { WidgetMessage } from '../../protocol/calling/message.ts';
import type { CallingProvider } from '../../protocol/calling-settings.ts';
import type { Failure } from '../../protocol/failure.ts';
import { ASKS_CRM, askCrm } from './ask-crm.ts';
import { Board, PATIENCE } from './board.ts';
import type { CrmCallbacks, KnownCall } from './crm-callbacks.ts';
import { Dialling } from './dialling.ts';
import { Engagements } from './engagements.ts';
import { readLastProvider } from './last-provider.ts';
import { Lines } from './lines.ts';
import { GRACE, LostCalls } from './lost-calls.ts';
import { Refusals, refusingCrm } from './refusals.ts';
import { visibilityOf } from './visibility.ts';

/** What the switchboard asks for anew each time, as callbacks may be written inline. */
export interface SwitchboardOptions extends CrmCallbacks {
  /** What the SYNC tells every phone of the agent, by HubSpot's names. */
  agent?: { portalId?: Id; userId?: Id; ownerId?: Id } | undefined;
  /** Sees every message, both ways. They hold personal data: show them, never log them. */
  onTrace?: ((providerId: string, ...entry: Parameters<Trace>) => void) | undefined;
  /** What a phone said that could not be understood, once each; and each wish of a phone that asks too much of the CRM. */
  onProblem?: ((providerId: string, failure: Failure) => void) | undefined;
}

const NOT_LOADED: Failure = { code: 'load-timeout', message: 'The phone did not load in time.' };
const REPORTED: Failure = { code: 'phone-error', message: 'The phone reported an error.' };

/** As much of a phone's own words as an alert shows. Characters. */
const MAX_SAID = 500;

/** Where the lines to all phones end. It acts; what happens is decided by `nextPhone`, `nextDock`, `judgeDial` and `askCrm`. */
export class Switchboard {
  readonly board = new Board((id, message) => this.#lines.send(id, message));
  readonly dialling = new Dialling(this.board);
  readonly #lost = new LostCalls(this.board, () => this.#options());
  readonly #engagements = new Engagements();
  readonly #refusals = new Refusals();
  readonly #options: () => SwitchboardOptions;
  readonly #lines = new Lines({
    hello: (id) => ({ ...this.#options().agent, hostUrl: location.origin, iframeLocation: 'widget', engagementId: this.#engagementOf(id) }),
    onHandshake: (id, handshake) => this.#onHandshake(id, handshake),
    onMessage: (id, message) => this.#onMessage(id, message),
    onProblem: (id, failure) => this.#options().onProblem?.(id, failure),
    onTrace: (id, ...entry) => this.#options().onTrace?.(id, ...entry),
  });

  constructor(options: () => SwitchboardOptions) {
    this.#options = options;
  }

  /** The providers there are now. */
  meet(providers: readonly CallingProvider[]): void {
    const ids = providers.map(({ id }) => id);
    const inbound = providers.flatMap(({ id, supportsInboundCalling }) => (supportsInboundCalling ? [id] : []));
    const last = this.board.getState().dock.selected ?? readLastProvider();
    this.board.moveDock({ type: 'providers', ids, inbound, last });
    if (ids.length > 0) this.#lost.recall(ids);
  }

  /** The frame of a provider's phone is in the page. Gives back what takes it out. */
  attach(id: string, url: string, frame: HTMLIFrameElement): () => void {
    const detach = this.#lines.attach(id, url, frame);
    this.#onHandshake(id, { status: 'waiting' });
    this.board.timers.start(`load ${id}`, PATIENCE, () => this.fail(id, NOT_LOADED));
    return () => {
      this.board.timers.stop(`load ${id}`);
      detach();
      // The frame is gone, and with it whoever knew of a call.
      this.#onHandshake(id, { status: 'waiting' });
      this.#lost.watch(id, GRACE);
    };
  }

  /** The frame loaded a document. */
  loaded(id: string): void {
    this.board.timers.stop(`load ${id}`);
    this.#lines.loaded(id);
  }

  /** The phone cannot be shown. */
  fail(id: string, failure: Failure): void {
    this.#onHandshake(id, { status: 'failed', nonce: '', failure });
  }

  #onHandshake(id: string, handshake: HostHandshake): void {
    this.board.movePhone(id, { type: 'handshake', handshake });
    if (handshake.status === 'syncing') this.#lost.watch(id, PATIENCE + GRACE);
    if (handshake.status !== 'failed') return;
    this.#lost.watch(id, 0);
    this.dialling.goOn(id);
  }

  #onMessage(id: string, message: WidgetMessage): void {
    const { board } = this;
    board.movePhone(id, { type: 'received', message });
    const { call } = board.phoneOf(id);
    switch (message.type) {
      case 'INITIALIZED':
        this.#lost.watch(id, GRACE);
        board.send(id, { type: 'VISIBILITY_CHANGED', data: visibilityOf(board.getState().dock, id) });
        this.dialling.goOn(id);
        break;
      case 'LOGGED_IN':
        this.dialling.goOn(id);
        break;
      case 'OUTGOING_CALL_STARTED':
      case 'INCOMING_CALL':
        // A second caller, on this phone or another, does not push the call that is on out of sight.
        if (board.liveCall()?.providerId === id) board.moveDock({ type: 'selected', provider: id });
        break;
      case 'CALL_COMPLETED':
        this.#showWhatIsNext(id, message.data.hideWidget !== false);
        if (call.status !== 'none') this.#engagements.forget(call, id);
        break;
      case 'ERROR':
        if (message.data.message) {
          const said = { text: message.data.message.slice(0, MAX_SAID), providerId: id };
          board.moveDock({ type: 'alerted', alert: { failure: REPORTED, said } });
        }
        break;
      case 'SET_WIDGET_URL':
        // The target of our messages is never taken from a message: a phone that moves is registered under its new URL.
        board.send(id, { type: 'SET_WIDGET_URL_FAILED', data: {} });
        break;
    }
    if (!ASKS_CRM.includes(message.type)) return;
    const isOutOfSight = visibilityOf(board.getState().dock, id).isHidden && board.liveCall()?.providerId !== id;
    const refusal = this.#refusals.of(id, message, isOutOfSight);
    if (refusal) this.#options().onProblem?.(id, refusal);
    void this.#ask(id, message, call, refusal ? refusingCrm : this.#options());
  }

  /** The agent is done with a call of this phone: another that rings is next, and what was out of sight stays there. */
  #showWhatIsNext(id: string, isHiding: boolean): void {
    const live = this.board.liveCall();
    if (this.board.getState().dock.selected !== id) return;
    if (live && live.providerId !== id) this.board.moveDock({ type: 'selected', provider: live.providerId });
    else if (isHiding) this.board.moveDock({ type: 'hidden' });
  }

  async #ask(id: string, message: WidgetMessage, call: Call, crm: CrmCallbacks = this.#options()): Promise<void> {
    const engagementOf = (known: KnownCall) => this.#engagements.of(known, id, () => crm.createEngagement(known, id));
    const answer = async (asked: ReturnType<typeof askCrm>[number]): Promise<void> => {
      const { send, failure } = await asked;
      for (const each of send) this.board.send(id, each);
      // Of all that is refused, it is a call that nobody wrote down that the agent must know of.
      if (failure && (crm !== refusingCrm || message.type === 'CALL_COMPLETED'))
        this.board.alert(failure, () => void this.#ask(id, message, call));
    };
    await Promise.all(askCrm(message, { call, providerId: id, engagementOf }, crm).map(answer));
  }

  /** The call that is on while the phone's page is loaded anew. */
  #engagementOf(id: string): Id | undefined {
    const { call } = this.board.phoneOf(id);
    return isLive(call) ? call.engagementId : undefined;
  }
}
