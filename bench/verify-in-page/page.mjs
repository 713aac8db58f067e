import { verifyWithSecretKey } from 'partner-widgets/testing';
import { verifyWithPublicKey } from 'partner-widgets/widget';

const HMAC = { name: 'HMAC', hash: 'SHA-256' };
const bytesOf = (base64Url) => Uint8Array.from(atob(base64Url.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0));

/** Bare WebCrypto: a key imported once, and one imported each time. */
async function bare(importKey, algorithm, signature, text) {
  const bytes = new TextEncoder().encode(text);
  const key = await importKey();
  return {
    'WebCrypto, imported key': () => crypto.subtle.verify(algorithm, key, signature, bytes),
    'WebCrypto, key imported each time': async () => crypto.subtle.verify(algorithm, await importKey(), signature, bytes),
  };
}

async function contendersFor({ signed, publicKey, secretKey }) {
  const { kty, crv, x } = publicKey;
  const importPublic = () => crypto.subtle.importKey('jwk', { kty, crv, x }, crv, false, ['verify']);
  const importSecret = () => crypto.subtle.importKey('raw', new TextEncoder().encode(secretKey), HMAC, false, ['verify']);
  const byPublic = verifyWithPublicKey(publicKey, { maxAgeSeconds: 86_400 });
  const bySecret = verifyWithSecretKey(secretKey, { maxAgeSeconds: 86_400 });
  const ed25519 = bytesOf(signed.publicKeySignature.split('.').at(-1));
  const hmac = Uint8Array.from(signed.signature.match(/../g), (digits) => Number.parseInt(digits, 16));
  return {
    Ed25519: {
      'partner-widgets': async () => (await byPublic(signed)).ok,
      ...(await bare(importPublic, 'Ed25519', ed25519, signed.context)),
    },
    HMAC: {
      'partner-widgets': async () => (await bySecret(signed)).ok,
      ...(await bare(importSecret, 'HMAC', hmac, signed.context)),
    },
  };
}

let contenders;

window.prepare = async (fixture) => {
  contenders = await contendersFor(fixture);
};

/** Milliseconds of so many verifications. */
window.measure = async (algorithm, name, times) => {
  const call = contenders[algorithm][name];
  const start = performance.now();
  for (let at = 0; at < times; at++) if (!(await call())) throw new Error(`${name} does not verify, so its time would mean nothing.`);
  return performance.now() - start;
};
