import type { WidgetMessage } from '../../protocol/calling/message.ts';
import type { Failure } from '../../protocol/failure.ts';
import type { CrmCallbacks } from './crm-callbacks.ts';
import { Limits } from './limits.ts';

const FLOOD: Failure = { code: 'rate-limited', message: 'A phone asks more of the CRM than any agent could.' };
const OUT_OF_SIGHT: Failure = { code: 'out-of-turn', message: 'A phone that is out of sight opens no record.' };

/** Asked in place of the CRM for what is refused: the phone is answered as if the CRM had failed. */
export const refusingCrm: CrmCallbacks = {
  createEngagement: () => Promise.reject(FLOOD),
  updateEngagement: () => Promise.reject(FLOOD),
};

/** What the CRM is not asked for, though a phone wishes it. */
export class Refusals {
  /** Each wish costs the CRM a request or two. */
  readonly #wishes = new Limits({ burst: 100, perSecond: 2 });

  /** Why the CRM is not asked; undefined when it is. */
  of(providerId: string, { type }: WidgetMessage, isOutOfSight: boolean): Failure | undefined {
    if (type === 'NAVIGATE_TO_RECORD' && isOutOfSight) return OUT_OF_SIGHT;
    return this.#wishes.allowOne(providerId) ? undefined : FLOOD;
  }
}
