import { encodeContext } from '../protocol/codec.ts';
import type { ContextDraft } from '../protocol/context.ts';
import { writePublicKeySignature } from '../protocol/public-key.ts';
import { readContext } from '../protocol/read-context.ts';
import type { SignedContext } from '../protocol/signed-context.ts';
import type { SigningKey } from './ed25519.ts';
import { bytesToHex } from './hex.ts';
import { type Now, readNow } from './now.ts';
import { ed25519 } from './runtime-ed25519.ts';
import { hmac } from './runtime-hmac.ts';
import { readSecretKeys } from './secret-key.ts';
import { readSigningKey } from './signing-key.ts';

/** What `signContext` is given besides the context and the key. */
export interface SignOptions {
  /** The moment to stamp. Default: the clock. */
  now?: Now;
  /** Signs the same text once more, for widgets that verify in the page: "publicKeySignature". Others ignore it. */
  signingKey?: SigningKey | undefined;
}

/**
 * Stamps the draft with `timestamp`, encodes it, and signs the Base64 text with HMAC-SHA256.
 * @throws TypeError for a missing key, a signing key that is none, or a draft that no widget would accept.
 */
export async function signContext(draft: ContextDraft, secretKey: string, { now, signingKey }: SignOptions = {}): Promise<SignedContext> {
  readSecretKeys(secretKey);
  const stamped = { ...draft, timestamp: new Date(readNow(now)).toISOString() };
  const checked = readContext(stamped);
  if (!checked.ok)
    throw new TypeError(`This context draft cannot be signed, as widgets would refuse it: ${checked.failure.message} Mend the draft.`);
  // The draft as it was given: what the schema reads as a number may have been decimal text.
  const context = encodeContext(stamped);
  const signed = { context, signature: bytesToHex(await hmac.sign(secretKey, context)) };
  if (!signingKey) return signed;
  const { kid } = readSigningKey(signingKey);
  return { ...signed, publicKeySignature: writePublicKeySignature(kid, await ed25519.sign(signingKey, context)) };
}
