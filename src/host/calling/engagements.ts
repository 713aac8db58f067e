import type { Id } from '../../bridge/call-state.ts';
import type { KnownCall } from './crm-callbacks.ts';

type Engagement = Promise<{ engagementId: Id }>;

/** A phone that begins more calls than this before it ends one is no phone. */
const MAX_OPEN = 20;

/** One engagement for each call, however often its phone asks: the CRM is asked again only when it failed. */
export class Engagements {
  readonly #open = new Map<string, Engagement>();

  of(call: KnownCall, providerId: string, create: () => Engagement): Engagement {
    const key = keyOf(call, providerId);
    const known = this.#open.get(key);
    if (known) return known;
    if (this.#open.size >= MAX_OPEN) return Promise.reject(new TypeError('Too many calls are open.'));
    const made = create();
    this.#open.set(key, made);
    made.catch(() => this.#open.delete(key));
    return made;
  }

  /** The call is over. */
  forget(call: KnownCall, providerId: string): void {
    this.#open.delete(keyOf(call, providerId));
  }
}

/** Older phones name no call; then it is the numbers that tell one from another. */
function keyOf({ externalCallId, direction, fromNumber, toNumber }: KnownCall, providerId: string): string {
  return JSON.stringify([providerId, externalCallId ?? [direction, fromNumber, toNumber]]);
}
