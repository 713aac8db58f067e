import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WidgetContext } from '../../src/protocol/context.ts';
import { readSignedContext, viewTypeOf } from '../../src/protocol/index.ts';
import { readPublicKeySignature } from '../../src/protocol/public-key.ts';
import type { Result } from '../../src/protocol/result.ts';
import { verifyWidgetRequest } from '../../src/server/index.ts';
import { verifyWithPublicKey } from '../../src/widget/index.ts';
import { ROOT } from '../built.ts';
import { goldenVectors } from './golden-vectors.ts';

const text = readFileSync(`${ROOT}/vectors.json`, 'utf8');
const golden = await goldenVectors();
const named = golden.vectors.map((vector) => [vector.name, vector] as const);

test('the published file is what our signer makes: npm run vectors writes it', () => {
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(golden)));
});

test('it is small, and each name is there once', () => {
  expect(text.length).toBeLessThan(60_000);
  expect(new Set(golden.vectors.map(({ name }) => name)).size).toBe(golden.vectors.length);
});

test('it has every way to fail that needs no more than a URL, and what its words say', () => {
  const codes = golden.vectors
    .flatMap(({ expected, expectedByPublicKey }) => [expected, expectedByPublicKey])
    .map((each) => each?.ok === false && each.code);
  expect(new Set(codes)).toEqual(
    new Set([
      ...[
        false,
        'missing-context',
        'missing-signature',
        'duplicate-parameter',
        'signature-mismatch',
        'malformed-context',
        'invalid-context',
      ],
      ...['stale-context', 'future-context', 'missing-public-key-signature', 'unknown-key-id'],
    ]),
  );
  const { plus, large, 'plus-as-space': space } = Object.fromEntries(named);
  expect(plus?.url).toMatch(/context=[^&]*%2B/);
  expect(space?.url).toMatch(/context=[^&]*\+/);
  expect(large?.url.length).toBeGreaterThan(3_000);
});

/** As a vector says it. */
function verdict(result: Result<WidgetContext>, record: object = {}) {
  if (!result.ok) return { ok: false, code: result.failure.code };
  const viewType = viewTypeOf(result.value);
  const { person, company } = result.value;
  const fields = Object.entries(person ?? company ?? {}).filter(([name]) => name in record);
  return { ok: true, viewType, record: Object.fromEntries(fields) };
}

const { maxAgeSeconds, clockToleranceSeconds } = golden;
const now = Date.parse(golden.now);
const rules = { maxAgeSeconds, clockToleranceSeconds };

test.each(named)('%s: our server says so', async (_, { url, secretKeys, expected }) => {
  const result = await verifyWidgetRequest(url, secretKeys, { now, ...rules });
  expect(verdict(result, expected.ok ? expected.record : {})).toEqual(expected);
});

describe('by public key', () => {
  beforeEach(() => void vi.useFakeTimers({ now, toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());
  const signed = golden.vectors.flatMap(({ name, url, publicKeys = [], expectedByPublicKey }) =>
    expectedByPublicKey ? [[name, { url, publicKeys, expected: expectedByPublicKey }] as const] : [],
  );

  test.each(signed)('%s: our page says so', async (_, { url, publicKeys, expected }) => {
    const read = readSignedContext(url);
    const result = read.ok ? await verifyWithPublicKey(publicKeys, rules)(read.value) : read;
    expect(verdict(result, expected.ok ? expected.record : {})).toEqual(expected);
  });

  test.each(signed)('%s: node:crypto says whether it is signed', (_, { url, publicKeys, expected }) => {
    const query = new URL(url).searchParams;
    const { kid, signature } = readPublicKeySignature(query.get('publicKeySignature') ?? '') ?? {};
    const key = publicKeys.find((each) => each.kid === kid);
    const isSigned =
      key &&
      signature &&
      verify(null, Buffer.from(query.get('context') ?? ''), createPublicKey({ key: { ...key }, format: 'jwk' }), signature);
    expect(isSigned ?? false).toBe(expected.ok || expected.code === 'stale-context');
  });
});
