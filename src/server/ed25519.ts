import type { PublicKey } from '../protocol/public-key.ts';

/** An Ed25519 key pair as a private JSON Web Key (RFC 8037). Secret, as `secretKey` is. */
export interface SigningKey extends PublicKey {
  /** The private 32 bytes, in URL-safe Base64 without padding. */
  d: string;
}

/** Ed25519 (RFC 8032). One runtime answers at once, another with a promise; both give the same signature. */
export interface Ed25519 {
  /** The bytes of a new pair, in URL-safe Base64 without padding. */
  generate(): Pick<SigningKey, 'x' | 'd'> | Promise<Pick<SigningKey, 'x' | 'd'>>;
  /** Of the text's UTF-8 bytes: 64 bytes. */
  sign(key: SigningKey, text: string): Uint8Array | Promise<Uint8Array>;
}
