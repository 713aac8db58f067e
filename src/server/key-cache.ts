import type { TextOrBytes } from './hmac.ts';
import { secretKeyBytes } from './secret-key-bytes.ts';

const KEYS_KEPT = 64;

/** Keeps the imported form of the keys last used, as importing one costs about as much as a signature. */
export function createKeyCache<Key>(importKey: (bytes: Uint8Array<ArrayBuffer>) => Key): (secretKey: TextOrBytes) => Key {
  const kept = new Map<string, Key>();
  return (secretKey) => {
    if (typeof secretKey !== 'string') return importKey(secretKey);
    const known = kept.get(secretKey);
    if (known !== undefined) return known;
    if (kept.size >= KEYS_KEPT) kept.clear();
    const key = importKey(secretKeyBytes(secretKey));
    kept.set(secretKey, key);
    return key;
  };
}
