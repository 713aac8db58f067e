import type { Rate } from '../../bridge/rate.ts';
import { Limit } from '../limit.ts';

/** How often each phone may do something: what one has used up is no other's loss. */
export class Limits {
  readonly #rate: Rate;
  readonly #of = new Map<string, Limit>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  allowOne(providerId: string): boolean {
    const limit = this.#of.get(providerId) ?? new Limit(this.#rate);
    this.#of.set(providerId, limit);
    return limit.allowOne();
  }
}
