import { encodeContext } from '../protocol/codec.ts';
import type { ContextDraft } from '../protocol/context.ts';
import { readContext } from '../protocol/read-context.ts';
import type { SignedContext } from '../protocol/signed-context.ts';
import { bytesToHex } from './hex.ts';
import { type Now, readNow } from './now.ts';
import { hmac } from './runtime-hmac.ts';
import { readSecretKeys } from './secret-key.ts';

export interface SignOptions {
  /** The moment to stamp. Default: the clock. */
  now?: Now;
}

/**
 * Stamps the draft with `timestamp`, encodes it, and signs the Base64 text with HMAC-SHA256.
 * @throws TypeError for a missing key, or a draft that no widget would accept.
 */
export async function signContext(draft: ContextDraft, secretKey: string, { now }: SignOptions = {}): Promise<SignedContext> {
  readSecretKeys(secretKey);
  const stamped = { ...draft, timestamp: new Date(readNow(now)).toISOString() };
  const checked = readContext(stamped);
  if (!checked.ok)
    throw new TypeError(`This context draft cannot be signed, as widgets would refuse it: ${checked.failure.message} Mend the draft.`);
  // The draft as it was given: what the schema reads as a number may have been decimal text.
  const context = encodeContext(stamped);
  return { context, signature: bytesToHex(await hmac.sign(secretKey, context)) };
}
