import { checkAge } from '../protocol/age.ts';
import { decodeJson } from '../protocol/codec.ts';
import type { WidgetContext } from '../protocol/context.ts';
import { readShape } from '../protocol/read-context.ts';
import { fail, type Result, succeed } from '../protocol/result.ts';
import { pickSignedContext, type SignedContext } from '../protocol/signed-context.ts';
import { asVerified, type Verified } from '../protocol/trust.ts';
import { claim } from './claim.ts';
import { isSignature } from './hex.ts';
import { isPlainContext } from './plain-context.ts';
import { hmac } from './runtime-hmac.ts';
import { readRules, type VerifyOptions } from './verify-options.ts';

/**
 * Decides whether a signed context is the CRM's own, whole and fresh. Nothing of it is decoded before its signature holds.
 * @returns a Result for any input at all.
 * @throws TypeError for misconfiguration alone: no key, an empty key, an age that is not a number.
 */
export async function verifyContext(
  signed: SignedContext,
  secretKeys: string | readonly string[],
  options: VerifyOptions = {},
): Promise<Result<Verified<WidgetContext>>> {
  const rules = readRules(secretKeys, options);
  const picked = pick(signed);
  if (!picked.ok) return picked;
  const { context, signature } = picked.value;
  if (context.length > rules.maxContextLength)
    return fail('context-too-large', `The context is longer than ${rules.maxContextLength} characters.`);
  let signedByUs = false;
  // Every key is tried, so that the time taken does not tell which one it was.
  for (const key of isSignature(signature) ? rules.secretKeys : []) {
    const verdict = hmac.verify(key, context, signature);
    // node:crypto answers at once, and waiting for it all the same would be felt.
    signedByUs = (typeof verdict === 'boolean' ? verdict : await verdict) || signedByUs;
  }
  if (!signedByUs) return fail('signature-mismatch', 'The signature was not made from this context with this secret key.');
  const json = decodeJson(context);
  if (!json.ok) return json;
  const read = isPlainContext(json.value) ? succeed(json.value) : readShape(json.value);
  if (!read.ok) return read;
  const failure = checkAge(read.value.timestamp, rules) ?? (rules.replayStore && (await claim(signature, rules.replayStore, rules)));
  return failure ?? succeed(asVerified(read.value));
}

/** What throws when it is read holds no context. */
function pick(signed: SignedContext): Result<SignedContext> {
  try {
    const { context, signature, publicKeySignature }: Partial<SignedContext> = signed ?? {};
    return pickSignedContext({ context, signature, publicKeySignature });
  } catch {
    return pickSignedContext({});
  }
}
