import type { Id } from '../../bridge/call-state.ts';
import type { KnownCall } from './crm-callbacks.ts';
import { Limits } from './limits.ts';

type Engagement = Promise<{ engagementId: Id }>;

/** No agent begins more calls at once; a phone that does would fill the CRM. */
const BURST = 20;

/** One engagement for each call, however often its phone asks: the CRM is asked again only when it failed. */
export class Engagements {
  readonly #known = new Map<string, Engagement>();
  readonly #limits = new Limits({ burst: BURST, perSecond: 0.2 });

  of(call: KnownCall, providerId: string, create: () => Engagement): Engagement {
    const key = keyOf(call, providerId);
    const known = this.#known.get(key);
    if (known) return known;
    if (!this.#limits.allowOne(providerId)) return Promise.reject(new RangeError('A phone begins too many calls.'));
    const made = create();
    this.#known.set(key, made);
    made.catch(() => this.#known.delete(key));
    // A phone that never completes its calls is no reason to remember them all.
    for (const oldest of [...this.#known.keys()].slice(0, -BURST)) this.#known.delete(oldest);
    return made;
  }

  /** The call is over. */
  forget(call: KnownCall, providerId: string): void {
    this.#known.delete(keyOf(call, providerId));
  }
}

/** Older phones name no call; then it is the numbers that tell one from another. */
function keyOf({ externalCallId, direction, fromNumber, toNumber }: KnownCall, providerId: string): string {
  return JSON.stringify([providerId, externalCallId ?? [direction, fromNumber, toNumber]]);
}
