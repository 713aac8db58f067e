import { bytesToHex } from './hex.ts';

/** A new secret key: 32 random bytes as 64 lower-case hex digits, the form the guide hands to partners. */
export function generateSecretKey(): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
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
