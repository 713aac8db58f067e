import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PublicKey } from '../../src/protocol/public-key.ts';
import type { SignedContext } from '../../src/protocol/signed-context.ts';
import { generateSigningKeyPair, signContext } from '../../src/server/index.ts';
import { awkwardContexts, personContext, testPublicKey, testSigningKey } from '../../src/testing/index.ts';
import { verifyWithPublicKey } from '../../src/widget/index.ts';
import { codeOf } from '../code-of.ts';
import { SECRET_KEY } from '../sign-as-crm.ts';

const now = Date.parse('2026-01-01T12:00:00Z');
beforeEach(() => void vi.useFakeTimers({ now, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const sign = (secondsAgo = 0) => signContext(personContext, SECRET_KEY, { now: now - secondsAgo * 1000, signingKey: testSigningKey });
const codeIn = async (signed: SignedContext, keys: PublicKey | PublicKey[] = testPublicKey) =>
  codeOf(await verifyWithPublicKey(keys)(signed));

test.each(Object.entries(awkwardContexts))('%s is verified, and comes out as it went in', async (_, draft) => {
  const signed = await signContext(draft, SECRET_KEY, { now, signingKey: testSigningKey });
  const result = await verifyWithPublicKey(testPublicKey)(signed);
  expect(result).toMatchObject({ ok: true, value: { team: draft.team, user: draft.user } });
});

describe('refuses', () => {
  const other = 'A'.repeat(86);
  test.each<[what: string, change: (signed: SignedContext) => object, code: string]>([
    ['a host that signs with the secret key alone', () => ({ publicKeySignature: undefined }), 'missing-public-key-signature'],
    ['an empty one', () => ({ publicKeySignature: '' }), 'missing-public-key-signature'],
    ['a key it was not given', ({ publicKeySignature }) => ({ publicKeySignature: `other${publicKeySignature}` }), 'unknown-key-id'],
    ['another signature', () => ({ publicKeySignature: `${testPublicKey.kid}.${other}` }), 'signature-mismatch'],
    ['one that was cut', () => ({ publicKeySignature: `${testPublicKey.kid}.${other.slice(4)}` }), 'signature-mismatch'],
    ['one without a key’s id', () => ({ publicKeySignature: other }), 'signature-mismatch'],
    ['one that is no Base64', () => ({ publicKeySignature: `${testPublicKey.kid}.${'!'.repeat(86)}` }), 'signature-mismatch'],
    ['another context', ({ context }) => ({ context: context.replace('e', 'f') }), 'signature-mismatch'],
    ['a context written otherwise', ({ context }) => ({ context: `${context}=` }), 'signature-mismatch'],
    ['no context', () => ({ context: '' }), 'missing-context'],
    ['no signature of the secret key', () => ({ signature: '' }), 'missing-signature'],
  ])('%s', async (_, change, code) => {
    const signed = await sign();
    expect(await codeIn({ ...signed, ...change(signed) })).toBe(code);
  });

  test.each([
    [300, 'ok'],
    [300.001, 'stale-context'],
    [-60, 'ok'],
    [-60.001, 'future-context'],
  ])('what is %s s old: %s', async (seconds, code) => {
    expect(await codeIn(await sign(seconds))).toBe(code);
  });

  test('what is signed and no context', async () => {
    const { ed25519OnWeb } = await import('../../src/server/ed25519.web.ts');
    const { writePublicKeySignature } = await import('../../src/protocol/public-key.ts');
    const signedText = async (context: string) => ({
      context,
      signature: '0',
      publicKeySignature: writePublicKeySignature(testPublicKey.kid, await ed25519OnWeb().sign(testSigningKey, context)),
    });
    expect(await codeIn(await signedText('Jane!'))).toBe('malformed-context');
    expect(await codeIn(await signedText(btoa('{}')))).toBe('invalid-context');
  });
});

test('while keys change, each signature is checked by the key it names', async () => {
  const { signingKey, publicKey } = await generateSigningKeyPair();
  const [old, next] = [await sign(), await signContext(personContext, SECRET_KEY, { now, signingKey })];
  expect(await Promise.all([old, next].map((signed) => codeIn(signed, [publicKey, testPublicKey])))).toEqual(['ok', 'ok']);
  expect(await Promise.all([old, next].map((signed) => codeIn(signed, publicKey)))).toEqual(['unknown-key-id', 'ok']);
  expect(await codeIn(next, { ...testPublicKey, kid: publicKey.kid })).toBe('signature-mismatch');
});

test('a key is imported once, and again where that failed', async () => {
  const importKey = vi.spyOn(crypto.subtle, 'importKey');
  const verify = verifyWithPublicKey(testPublicKey);
  const signed = await sign();
  importKey.mockClear().mockRejectedValueOnce(new DOMException('', 'OperationError'));
  const codes: string[] = [];
  for (let at = 0; at < 4; at++) codes.push(codeOf(await verify(signed)));
  expect(codes).toEqual(['verify-failed', 'ok', 'ok', 'ok']);
  expect(importKey).toHaveBeenCalledTimes(2);
  importKey.mockRestore();
});

test.each<[what: string, keys: unknown]>([
  ['no key', []],
  ['undefined', undefined],
  ['a signing key', testSigningKey],
  ['text', JSON.stringify(testPublicKey)],
  ['one without an id', { ...testPublicKey, kid: undefined }],
  ['one that is none among others', [testPublicKey, {}]],
])('%s throws, whoever is asked about', (_, keys) => {
  expect(() => verifyWithPublicKey(keys as PublicKey)).toThrow(TypeError);
});

test('an age that is none throws', () => {
  expect(() => verifyWithPublicKey(testPublicKey, { maxAgeSeconds: Number.NaN })).toThrow(TypeError);
});

test('a browser without Ed25519 says so', async () => {
  const importKey = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('', 'NotSupportedError'));
  expect(await codeIn(await sign())).toBe('verify-failed');
  importKey.mockRestore();
});
