import { failTimestamp } from './read-context.ts';
import { fail } from './result.ts';
import { readTimestamp } from './timestamp.ts';

/** Milliseconds; `now` since 1970. */
export interface AgeRules {
  maxAge: number;
  clockTolerance: number;
  now: number;
}

/** Fresh means: dated no longer ago than `maxAge`, that age included, and no further ahead than two clocks may differ. */
export function checkAge(timestamp: string, { now, maxAge, clockTolerance }: AgeRules) {
  const signedAt = readTimestamp(timestamp);
  if (signedAt === undefined) return failTimestamp();
  const age = now - signedAt;
  if (age > maxAge) return fail('stale-context', `The context was signed ${seconds(age)} ago; ${seconds(maxAge)} are allowed.`);
  if (age < -clockTolerance) {
    return fail('future-context', `The context is dated ${seconds(-age)} ahead of this clock; ${seconds(clockTolerance)} are allowed.`);
  }
  return undefined;
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1000)} s`;
}
