import { readResult } from '../protocol/read-result.ts';
import { fail, type Result, succeed } from '../protocol/result.ts';
import type { SignedContext } from '../protocol/signed-context.ts';
import { signedContextSchema } from '../protocol/signed-context-schema.ts';

/** What a signer answered, parsed at the door: a signed context, a Result of one, or something that is neither. */
export function readSigned(answer: unknown): Result<SignedContext> {
  const result = readResult(answer, 'sign-failed');
  if (result && !result.ok) return result;
  const { data: signed } = signedContextSchema.safeParse(result ? result.value : answer);
  if (!signed?.context || !signed.signature) return fail('sign-failed', 'The signer did not answer with { context, signature }.');
  return succeed(signed);
}
