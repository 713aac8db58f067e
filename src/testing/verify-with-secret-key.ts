import type { WidgetContext } from '../protocol/context.ts';
import type { Result } from '../protocol/result.ts';
import type { SignedContext } from '../protocol/signed-context.ts';
import type { Verified } from '../protocol/trust.ts';
import { verifyContext } from '../server/verify-context.ts';
import type { VerifyOptions } from '../server/verify-options.ts';

/**
 * A verifier for `useVerifiedContext` and `WidgetGate` that needs no server: for local development, tests and stories.
 * HMAC is symmetric, so whoever can read your page can read this key and forge with it: use a key of no worth.
 */
export function verifyWithSecretKey(secretKeys: string | readonly string[], options?: VerifyOptions) {
  return (signed: SignedContext): Promise<Result<Verified<WidgetContext>>> => verifyContext(signed, secretKeys, options);
}
