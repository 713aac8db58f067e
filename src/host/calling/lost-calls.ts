import type { Failure } from '../../protocol/failure.ts';
import { type Board, PATIENCE } from './board.ts';
import type { CrmCallbacks, KnownCall } from './crm-callbacks.ts';
import { recallCall } from './ghost-call.ts';

/** How long a phone may take to find its call again, from when it says that it is there. Milliseconds. */
export const GRACE = 10_000;

const NOT_FILED: Failure = { code: 'engagement-failed', message: 'updateEngagement rejected.' };

/** No ghost calls: one that its phone does not know any more is filed as lost. */
export class LostCalls {
  readonly #board: Board;
  readonly #crm: () => CrmCallbacks;
  #hasRecalled = false;

  constructor(board: Board, crm: () => CrmCallbacks) {
    this.#board = board;
    this.#crm = crm;
  }

  /** Looks, once, for a call that was on when the CRM's page was loaded anew. */
  recall(providers: readonly string[]): void {
    const ghost = this.#hasRecalled ? undefined : recallCall();
    this.#hasRecalled = true;
    if (ghost && providers.includes(ghost.providerId)) this.#board.moveDock({ type: 'selected', provider: ghost.providerId });
    if (ghost) this.#board.movePhone(ghost.providerId, { type: 'remembered', call: ghost.call });
    // Every time, as StrictMode stops the clocks once.
    for (const id of Object.keys(this.#board.getState().phones)) {
      if (!this.#board.timers.isRunning(`lost ${id}`)) this.watch(id, providers.includes(id) ? PATIENCE + GRACE : 0);
    }
  }

  /** The phone has so many milliseconds left. */
  watch(id: string, delay: number): void {
    if (this.#board.phoneOf(id).call.status === 'lost') this.#board.timers.start(`lost ${id}`, delay, () => this.#file(id));
  }

  #file(id: string): void {
    const { call } = this.#board.phoneOf(id);
    if (call.status !== 'lost') return;
    this.#board.movePhone(id, { type: 'received', message: { type: 'CALL_ENDED', data: {} } });
    this.#board.movePhone(id, { type: 'received', message: { type: 'CALL_COMPLETED', data: {} } });
    void this.#write(id, call);
  }

  async #write(providerId: string, call: KnownCall): Promise<void> {
    try {
      await this.#crm().updateEngagement({ engagementId: call.engagementId, properties: {}, outcome: 'lost', call, providerId });
    } catch {
      this.#board.alert(NOT_FILED, () => void this.#write(providerId, call));
    }
  }
}
