import type { Failure, FailureCode } from '../../protocol/failure.ts';
import { type Result, succeed } from '../../protocol/result.ts';
import { type Board, PATIENCE } from './board.ts';
import { type DialRequest, type DialVerdict, judgeDial } from './dial.ts';
import type { Alert } from './dock.ts';

const NOT_READY: Failure = { code: 'not-ready', message: 'The phone did not say that it is there.' };

/** From the click on a number to DIAL_NUMBER. */
export class Dialling {
  readonly #board: Board;

  constructor(board: Board) {
    this.#board = board;
  }

  /** Dials; or opens the phone, and dials when it is ready. Otherwise the agent sees an alert with the failure that is given back. */
  dial(request: DialRequest, anyway = false): Result<undefined> {
    const verdict = this.#judge(request, anyway);
    if (!verdict.ok) {
      this.#refuse(verdict, request);
      return verdict;
    }
    this.#board.moveDock({ type: 'asked-to-dial', request });
    if (verdict.value === 'dial') this.#dialNow(request);
    else this.#board.timers.start('dial', PATIENCE, () => this.#refuse({ ok: false, failure: NOT_READY }, request));
    return succeed(undefined);
  }

  /** The phone that a click on a number may wait for has spoken, or failed. */
  goOn(id: string): void {
    const { pending, selected } = this.#board.getState().dock;
    if (!pending || id !== selected) return;
    // It was judged before: the agent may have said that the last call does not matter.
    const verdict = this.#judge(pending, true);
    if (!verdict.ok) this.#refuse(verdict, pending);
    else if (verdict.value === 'dial') this.#dialNow(pending);
  }

  #judge(request: DialRequest, anyway: boolean): DialVerdict {
    const { dock, phones } = this.#board.getState();
    const others = Object.entries(phones).flatMap(([id, phone]) => (id === dock.selected ? [] : [phone]));
    return judgeDial(request, this.#board.phoneOf(dock.selected), others, anyway);
  }

  #dialNow(request: DialRequest): void {
    const { selected } = this.#board.getState().dock;
    this.#board.timers.stop('dial');
    this.#board.moveDock({ type: 'dialled' });
    if (selected !== undefined) this.#board.send(selected, { type: 'DIAL_NUMBER', data: request });
  }

  #refuse({ failure }: Extract<DialVerdict, { ok: false }>, request: DialRequest): void {
    this.#board.timers.stop('dial');
    this.#board.moveDock({ type: 'dialled' });
    // It is in the phone that the agent logs in, saves or hangs up.
    if (failure.code !== 'malformed-number') this.#board.moveDock({ type: 'opened' });
    this.#board.moveDock({ type: 'alerted', alert: { failure, ...this.#wayOut(failure.code, request) } });
  }

  /** What the agent may do about it at once. */
  #wayOut(code: FailureCode, request: DialRequest): Pick<Alert, 'retry' | 'anyway'> {
    if (code === 'call-unsaved') return { anyway: () => this.dial(request, true) };
    // The same text is no number the next time either.
    return code === 'malformed-number' ? {} : { retry: () => this.dial(request) };
  }
}
