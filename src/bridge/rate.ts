/** How much one end may say: `burst` messages at once, and `perSecond` on and on. */
export interface Rate {
  burst: number;
  perSecond: number;
}

export interface Bucket {
  tokens: number;
  /** Milliseconds. */
  at: number;
}

/** A phone in a busy call centre says a few messages a second. */
export const DEFAULT_RATE: Rate = { burst: 500, perSecond: 100 };

/** One token out of the bucket, which refills with time; below zero the message is one too many. */
export function take({ tokens, at }: Bucket, now: number, { burst, perSecond }: Rate): Bucket {
  const refilled = Math.min(burst, Math.max(0, tokens) + ((now - at) / 1000) * perSecond);
  return { tokens: refilled - 1, at: now };
}
