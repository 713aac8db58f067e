import { bytesToHex } from './hex.ts';

/** A new secret key: 32 random bytes as 64 lower-case hex digits, the form the guide hands to partners. */
export function generateSecretKey(): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
}

const KEY_WITH_SPACE_AROUND = /^\s*([0-9a-f]{64})\s*$/i;

/**
 * A secret key as HMAC gets it: the UTF-8 bytes of the text, never hex-decoded.
 * White space around 64 hex digits is an accident of copying; around anything else it may be part of the key.
 */
export function secretKeyBytes(secretKey: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(KEY_WITH_SPACE_AROUND.exec(secretKey)?.[1] ?? secretKey);
}

/** One key, or several while a rotation overlaps: the newest and those still honoured. */
export function readSecretKeys(secretKeys: string | readonly string[]): readonly string[] {
  const keys = typeof secretKeys === 'string' ? [secretKeys] : secretKeys;
  if (Array.isArray(keys) && keys.length > 0 && keys.every(isKey)) return keys;
  throw new TypeError(
    'A secret key is missing or empty. Without it every signature could be forged. Pass the key from the registration, say from an environment variable.',
  );
}

function isKey(key: unknown): boolean {
  return typeof key === 'string' && key.trim() !== '';
}
