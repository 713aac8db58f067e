import { failTimestamp } from '../protocol/read-context.ts';
import { fail } from '../protocol/result.ts';
import { readTimestamp } from '../protocol/timestamp.ts';
import type { VerifyRules } from './verify-options.ts';

/** Fresh means: dated no longer ago than `maxAge`, that age included, and no further ahead than two clocks may differ. */
export function checkAge(timestamp: string, { now, maxAge, clockTolerance }: VerifyRules) {
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
