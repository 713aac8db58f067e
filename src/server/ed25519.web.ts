import type { Ed25519, SigningKey } from './ed25519.ts';

const ALGORITHM = 'Ed25519';

/** On WebCrypto, for every runtime without node:crypto. */
export function ed25519OnWeb(): Ed25519 {
  const imported = new WeakMap<SigningKey, Promise<CryptoKey>>();
  return {
    async generate() {
      const { privateKey } = (await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])) as CryptoKeyPair;
      const { x = '', d = '' } = await crypto.subtle.exportKey('jwk', privateKey);
      return { x, d };
    },
    async sign(key, text) {
      const { kty, crv, x, d } = key;
      const privateKey = imported.get(key) ?? crypto.subtle.importKey('jwk', { kty, crv, x, d }, ALGORITHM, false, ['sign']);
      imported.set(key, privateKey);
      return new Uint8Array(await crypto.subtle.sign(ALGORITHM, await privateKey, new TextEncoder().encode(text)));
    },
  };
}
