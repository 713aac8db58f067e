import type { Ed25519, SigningKey } from './ed25519.ts';

/** The part of node:crypto that is used, so that this room needs no Node types. */
interface NodeCrypto {
  createPrivateKey(key: { key: object; format: 'jwk' }): object;
  generateKeyPairSync(type: 'ed25519'): { privateKey: { export(options: { format: 'jwk' }): Pick<SigningKey, 'x' | 'd'> } };
  sign(algorithm: null, data: Uint8Array, key: object): Uint8Array;
}

const { process } = globalThis as { process?: { getBuiltinModule?(name: 'node:crypto'): NodeCrypto | undefined } };

/** On node:crypto, as Node 20 warns of Ed25519 in its WebCrypto; undefined where the runtime lacks it. */
export function ed25519OnNode(): Ed25519 | undefined {
  const crypto = process?.getBuiltinModule?.('node:crypto');
  if (!crypto) return undefined;
  const imported = new WeakMap<SigningKey, object>();
  return {
    generate() {
      const { x, d } = crypto.generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
      return { x, d };
    },
    sign(key, text) {
      const privateKey = imported.get(key) ?? crypto.createPrivateKey({ key, format: 'jwk' });
      imported.set(key, privateKey);
      return crypto.sign(null, new TextEncoder().encode(text), privateKey);
    },
  };
}
