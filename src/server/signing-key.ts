import { isKeyText, isPublicKey, type PublicKey, toBase64Url } from '../protocol/public-key.ts';
import type { SigningKey } from './ed25519.ts';
import { ed25519 } from './runtime-ed25519.ts';

/** A new key pair, for signatures that a widget's page can check: `signingKey` for the CRM's server, `publicKey` for its partners. */
export async function generateSigningKeyPair(): Promise<{ signingKey: SigningKey; publicKey: PublicKey }> {
  const { x, d } = await ed25519.generate();
  const kid = await thumbprint(x);
  const publicKey: PublicKey = { kty: 'OKP', crv: 'Ed25519', x, kid };
  return { signingKey: { ...publicKey, d }, publicKey };
}

/** @throws TypeError for what is no signing key. */
export function readSigningKey(key: SigningKey): SigningKey {
  const { d, ...publicKey } = Object(key);
  if (isKeyText(d) && isPublicKey(publicKey)) return key;
  throw new TypeError(
    'The signing key is not one that `generateSigningKeyPair` made, so no page could check what it signs. Pass the `signingKey`, parsed from its JSON.',
  );
}

/** The key's own hash, so that two servers name one key alike (RFC 7638). */
async function thumbprint(x: string): Promise<string> {
  const canonical = JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x });
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical))));
}
