import { checkAge } from '../protocol/age.ts';
import { decodeJson } from '../protocol/codec.ts';
import type { WidgetContext } from '../protocol/context.ts';
import { isPublicKey, type PublicKey, readPublicKeySignature } from '../protocol/public-key.ts';
import { readContext } from '../protocol/read-context.ts';
import { readLimit } from '../protocol/read-limit.ts';
import { fail, type Result, succeed } from '../protocol/result.ts';
import { pickSignedContext, type SignedContext } from '../protocol/signed-context.ts';
import { asVerified, type Verified } from '../protocol/trust.ts';

/** What `verifyWithPublicKey` is given besides the keys. */
export interface PublicKeyOptions {
  /** How old a context may be, in seconds, by the clock of the agent's own machine; that age is still accepted. Default 300. */
  maxAgeSeconds?: number | undefined;
  /** How far ahead of that clock a context may be dated, in seconds. Default 60. */
  clockToleranceSeconds?: number | undefined;
}

/**
 * Verifies in the page, with what is no secret, and asks nobody: for widgets without a server. It does not tell a context that was
 * opened before, and your server still has to check whatever the page asks of it.
 * @param publicKeys the CRM's, the newest and those that are still honoured. A signature names the key it was made with.
 * @throws TypeError for no key, or one that is none.
 */
export function verifyWithPublicKey(publicKeys: PublicKey | readonly PublicKey[], options: PublicKeyOptions = {}) {
  const keys = readPublicKeys(publicKeys);
  // Each context that the host pushes is verified, too, and importing a key takes about as long.
  const imported: ImportedKeys = new Map();
  const maxAge = readLimit('maxAgeSeconds', options.maxAgeSeconds ?? 300) * 1000;
  const clockTolerance = readLimit('clockToleranceSeconds', options.clockToleranceSeconds ?? 60) * 1000;
  return async (given: SignedContext): Promise<Result<Verified<WidgetContext>>> => {
    const picked = pickSignedContext(given);
    if (!picked.ok) return picked;
    const { context, publicKeySignature } = picked.value;
    if (!publicKeySignature) return fail('missing-public-key-signature', 'The CRM sent no signature that a page can check.');
    const read = readPublicKeySignature(publicKeySignature);
    const key = keys.find(({ kid }) => kid === read?.kid);
    if (read && !key) return fail('unknown-key-id', 'The signature names a key that is not among the public keys given.');
    const isTheirs = read && key ? await isSignedBy(key, context, read.signature, imported) : succeed(false);
    if (!isTheirs.ok) return isTheirs;
    if (!isTheirs.value) return fail('signature-mismatch', 'The signature was not made from this context with this key.');
    const json = decodeJson(context);
    const shaped = json.ok ? readContext(json.value) : json;
    if (!shaped.ok) return shaped;
    return checkAge(shaped.value.timestamp, { maxAge, clockTolerance, now: Date.now() }) ?? succeed(asVerified(shaped.value));
  };
}

type ImportedKeys = Map<PublicKey, CryptoKey>;

function readPublicKeys(publicKeys: PublicKey | readonly PublicKey[]): readonly PublicKey[] {
  const keys: readonly unknown[] = [publicKeys].flat();
  if (keys.length > 0 && keys.every(isPublicKey)) return keys;
  throw new TypeError(
    'A public key is missing, or is no Ed25519 key with a `kid`, so nothing could be verified. Pass the `publicKey` that the CRM publishes; never its `signingKey`.',
  );
}

async function isSignedBy(publicKey: PublicKey, text: string, signature: Uint8Array, imported: ImportedKeys): Promise<Result<boolean>> {
  const { kty, crv, x } = publicKey;
  try {
    const key = imported.get(publicKey) ?? (await crypto.subtle.importKey('jwk', { kty, crv, x }, crv, false, ['verify']));
    imported.set(publicKey, key);
    return succeed(await crypto.subtle.verify(crv, key, new Uint8Array(signature), new TextEncoder().encode(text)));
  } catch {
    // An older browser, or a page that is not https.
    return fail('verify-failed', 'This browser cannot check an Ed25519 signature here.');
  }
}
