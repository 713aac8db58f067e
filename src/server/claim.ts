import { fail } from '../protocol/result.ts';
import type { ReplayStore } from './replay-store.ts';
import type { VerifyRules } from './verify-options.ts';

/** The last check: a context that was accepted once is not accepted again. */
export async function claim(signature: string, replayStore: ReplayStore, { now, maxAge, clockTolerance }: VerifyRules) {
  try {
    // Either case of a hex digit is the same signature.
    const first = await replayStore.claim(signature.toLowerCase(), now + maxAge + clockTolerance + 1000);
    return first ? undefined : fail('replayed-context', 'This signed context was used before.');
  } catch {
    return fail('replay-check-failed', 'The replay store did not answer, so nobody can say whether this context is new.');
  }
}
