import { createPublicKey, verify } from 'node:crypto';
import fc from 'fast-check';
import { calculateJwkThumbprint } from 'jose';
import { expect, test } from 'vitest';
import { readPublicKeySignature } from '../../src/protocol/public-key.ts';
import { ed25519OnNode } from '../../src/server/ed25519.node.ts';
import type { SigningKey } from '../../src/server/ed25519.ts';
import { ed25519OnWeb } from '../../src/server/ed25519.web.ts';
import { generateSigningKeyPair, signContext } from '../../src/server/index.ts';
import { personContext } from '../../src/testing/fixtures.ts';
import { testSigningKey } from '../../src/testing/test-keys.ts';
import { anyText } from '../any-text.ts';
import { SECRET_KEY } from '../sign-as-crm.ts';

const onNode = ed25519OnNode()!;
const onWeb = ed25519OnWeb();

test('signs as RFC 8037, appendix A.4, does', async () => {
  const text = 'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc';
  const signature = 'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg';
  for (const each of [onNode, onWeb]) {
    expect(Buffer.from(await each.sign(testSigningKey, text)).toString('base64url')).toBe(signature);
  }
});

test('node:crypto and WebCrypto give the same signature of any text', async () => {
  await fc.assert(
    fc.asyncProperty(anyText(), async (text) => {
      expect([...(await onNode.sign(testSigningKey, text))]).toEqual([...(await onWeb.sign(testSigningKey, text))]);
    }),
    { numRuns: 50 },
  );
});

test('a new pair is two halves of one key, named by its thumbprint', async () => {
  const { signingKey, publicKey } = await generateSigningKeyPair();
  const { d, ...other } = signingKey;
  expect(other).toEqual(publicKey);
  expect(d).toMatch(/^[\w-]{43}$/);
  const { kty, crv, x } = publicKey;
  expect(publicKey.kid).toBe(await calculateJwkThumbprint({ kty, crv, x }));
  expect((await generateSigningKeyPair()).publicKey.kid).not.toBe(publicKey.kid);
  expect(await onWeb.generate()).toEqual({ x: expect.stringMatching(/^[\w-]{43}$/), d: expect.stringMatching(/^[\w-]{43}$/) });
});

test('a context is signed twice, over the same text', async () => {
  const { signingKey, publicKey } = await generateSigningKeyPair();
  const now = 1_700_000_000_000;
  const once = await signContext(personContext, SECRET_KEY, { now });
  const twice = await signContext(personContext, SECRET_KEY, { now, signingKey });
  expect(twice).toEqual({ ...once, publicKeySignature: expect.stringMatching(/^[\w-]{43}\.[\w-]{86}$/) });
  const { kid, signature } = readPublicKeySignature(twice.publicKeySignature ?? '')!;
  expect(kid).toBe(publicKey.kid);
  expect(verify(null, Buffer.from(twice.context), createPublicKey({ key: { ...publicKey }, format: 'jwk' }), signature)).toBe(true);
});

test.each([
  ['the public half', { ...testSigningKey, d: undefined }],
  ['text', JSON.stringify(testSigningKey)],
  ['a key of another kind', { ...testSigningKey, crv: 'X25519' }],
  ['a key that was cut', { ...testSigningKey, d: testSigningKey.d.slice(1) }],
  ['one without an id', { ...testSigningKey, kid: '' }],
])('%s is no signing key', async (_, signingKey) => {
  await expect(signContext(personContext, SECRET_KEY, { signingKey: signingKey as SigningKey })).rejects.toThrow(TypeError);
});
