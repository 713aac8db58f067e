import { decodeBase64, encodeBase64 } from './base64.ts';

/** An Ed25519 public key as a JSON Web Key (RFC 8037). No secret: a page may hold it. */
export interface PublicKey {
  kty: 'OKP';
  crv: 'Ed25519';
  /** The 32 bytes of the key, in URL-safe Base64 without padding. */
  x: string;
  /** What a signature names it by: its thumbprint (RFC 7638), if `generateSigningKeyPair` made it. */
  kid: string;
}

/** Bytes. */
const SIGNATURE_LENGTH = 64;

/** How it travels: the key's id, a dot, and the signature in URL-safe Base64 without padding. */
export function writePublicKeySignature(kid: string, signature: Uint8Array): string {
  return `${kid}.${toBase64Url(signature)}`;
}

/** Undefined for what is not written so. */
export function readPublicKeySignature(text: string): { kid: string; signature: Uint8Array } | undefined {
  const dot = text.lastIndexOf('.');
  const signature = decodeBase64(text.slice(dot + 1));
  return dot > 0 && signature?.length === SIGNATURE_LENGTH ? { kid: text.slice(0, dot), signature } : undefined;
}

export function toBase64Url(bytes: Uint8Array): string {
  return encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Is it an Ed25519 public key with an id, and nothing secret in it? */
export function isPublicKey(key: unknown): key is PublicKey {
  const { kty, crv, x, kid, d }: Record<string, unknown> = Object(key);
  return kty === 'OKP' && crv === 'Ed25519' && isKeyText(x) && typeof kid === 'string' && kid !== '' && d === undefined;
}

/** 32 bytes in URL-safe Base64. */
export function isKeyText(text: unknown): text is string {
  return typeof text === 'string' && /^[\w-]{43}$/.test(text);
}
