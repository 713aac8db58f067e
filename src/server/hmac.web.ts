import { hexToBytes } from './hex.ts';
import type { Hmac, TextOrBytes } from './hmac.ts';
import { createKeyCache } from './key-cache.ts';

const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' };

/** HMAC-SHA256 on WebCrypto, for every runtime without node:crypto. `verify` compares in constant time. */
export function hmacOnWeb(): Hmac {
  const keyOf = createKeyCache((bytes) => crypto.subtle.importKey('raw', bytes, ALGORITHM, false, ['sign', 'verify']));
  const encode = (message: TextOrBytes) => (typeof message === 'string' ? new TextEncoder().encode(message) : message);
  return {
    sign: async (secretKey, message) => new Uint8Array(await crypto.subtle.sign('HMAC', await keyOf(secretKey), encode(message))),
    verify: async (secretKey, message, signature) =>
      crypto.subtle.verify('HMAC', await keyOf(secretKey), hexToBytes(signature), encode(message)),
  };
}
