declare const trust: unique symbol;

/** Decoded, but nobody has checked who wrote it: fit for a greeting, never for a decision. */
export type Unverified<T> = T & { readonly [trust]: 'unverified' };

/** Its signature held, it was fresh, and it has the documented shape. */
export type Verified<T> = T & { readonly [trust]: 'verified' };

/** The brands exist for the compiler alone, so they are put on here and nowhere else. */
export function asUnverified<T>(value: T): Unverified<T> {
  return value as Unverified<T>;
}

/** For the rooms that have just checked a signature, or just heard the verdict of a server that did. */
export function asVerified<T>(value: T): Verified<T> {
  return value as Verified<T>;
}
