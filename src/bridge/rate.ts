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

/** One token out of the bucket, which refills with time; below zero the message is one too many, and took none. */
export function take({ tokens, at }: Bucket, now: number, { burst, perSecond }: Rate): Bucket {
  const left = tokens < 0 ? tokens + 1 : tokens;
  const refilled = Math.min(burst, left + ((now - at) / 1000) * perSecond);
  return { tokens: refilled - 1, at: now };
}
