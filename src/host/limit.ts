import { now } from '../bridge/connect.ts';
import { type Bucket, type Rate, take } from '../bridge/rate.ts';

/** How often something may happen, by the clock. */
export class Limit {
  readonly #rate: Rate;
  #bucket: Bucket;

  constructor(rate: Rate) {
    this.#rate = rate;
    this.#bucket = { tokens: rate.burst, at: now() };
  }

  allowOne(): boolean {
    this.#bucket = take(this.#bucket, now(), this.#rate);
    return this.#bucket.tokens >= 0;
  }
}
