import { describe, expect, test } from 'vitest';
import type { SignedContext } from '../../src/protocol/signed-context.ts';
import { verifyContext } from '../../src/server/verify-context.ts';
import type { VerifyOptions } from '../../src/server/verify-options.ts';
import { guidePerson, SIGNED_AT } from '../guide-contexts.ts';
import { SECRET_KEY, signText } from '../sign-as-crm.ts';

/** A context on its way, at every step open to harm. */
interface Delivery {
  context: Record<string, unknown>;
  json(text: string): string;
  base64(text: string): string;
  parameters(signed: SignedContext): { context?: unknown; signature?: unknown };
  tag(signature: string): string;
  secretKey: string;
  options: VerifyOptions;
}

const whole: Delivery = {
  context: guidePerson,
  json: (text) => text,
  base64: (text) => text,
  parameters: (signed) => signed,
  tag: (signature) => signature,
  secretKey: SECRET_KEY,
  options: { now: SIGNED_AT },
};

interface Harm {
  code: string;
  harm(delivery: Delivery): Partial<Delivery>;
}

// In the order of the checks. What shares a row cannot befall one delivery at once.
const rows: Harm[][] = [
  [
    { code: 'TypeError: key', harm: () => ({ secretKey: '' }) },
    { code: 'TypeError: age', harm: ({ options }) => ({ options: { ...options, maxAgeSeconds: Number.NaN } }) },
  ],
  [
    {
      code: 'duplicate-parameter',
      harm: () => ({ parameters: ({ context, signature }) => ({ context, signature: [signature, signature] }) }),
    },
    { code: 'missing-context', harm: () => ({ parameters: ({ signature }) => ({ signature }) }) },
    { code: 'missing-signature', harm: () => ({ parameters: ({ context }) => ({ context }) }) },
  ],
  [{ code: 'context-too-large', harm: ({ options }) => ({ options: { ...options, maxContextLength: 16 } }) }],
  [
    { code: 'signature-mismatch', harm: () => ({ tag: () => '0'.repeat(64) }) },
    { code: 'signature-mismatch', harm: () => ({ tag: (signature) => signature.slice(0, 32) }) },
  ],
  [{ code: 'malformed-context', harm: () => ({ base64: (text) => `*${text}` }) }],
  [
    { code: 'malformed-context', harm: () => ({ json: (text) => `${text}}` }) },
    { code: 'malformed-context', harm: () => ({ json: (text) => text.replace('Jane', '\0') }) },
  ],
  [{ code: 'invalid-context', harm: ({ context }) => ({ context: { ...context, team: {} } }) }],
  [{ code: 'invalid-context', harm: ({ context }) => ({ context: { ...context, timestamp: '2025-10-27' } }) }],
  [
    { code: 'stale-context', harm: ({ options }) => ({ options: { ...options, now: SIGNED_AT + 3_600_000 } }) },
    { code: 'future-context', harm: ({ options }) => ({ options: { ...options, now: SIGNED_AT - 3_600_000 } }) },
  ],
  [
    { code: 'replayed-context', harm: ({ options }) => ({ options: { ...options, replayStore: { claim: () => false } } }) },
    { code: 'replay-check-failed', harm: ({ options }) => ({ options: { ...options, replayStore: { claim: () => Promise.reject() } } }) },
  ],
];

async function codeOf({ context, json, base64, parameters, tag, secretKey, options }: Delivery): Promise<string> {
  const text = base64(Buffer.from(json(JSON.stringify(context))).toString('base64'));
  const signed = parameters({ context: text, signature: tag(signText(text).signature) }) as SignedContext;
  try {
    const result = await verifyContext(signed, secretKey, options);
    return result.ok ? 'verified' : result.failure.code;
  } catch (error) {
    return error instanceof TypeError ? `TypeError: ${error.message.includes('key') ? 'key' : 'age'}` : String(error);
  }
}

const both = (one: Harm, other: Harm): Delivery => {
  const harmed = { ...whole, ...one.harm(whole) };
  return { ...harmed, ...other.harm(harmed) };
};

test('a whole delivery is verified', async () => {
  expect(await codeOf(whole)).toBe('verified');
});

test.each(rows.flat())('harmed in one way: $code', async ({ code, harm }) => {
  expect(await codeOf({ ...whole, ...harm(whole) })).toBe(code);
});

const pairs = rows.flatMap((row, at) =>
  row.flatMap((first) =>
    rows
      .slice(at + 1)
      .flat()
      .map((second) => ({ first, second })),
  ),
);

describe('harmed in two ways, the earlier check speaks', () => {
  test.each(pairs)('$first.code before $second.code', async ({ first, second }) => {
    expect(await codeOf(both(first, second))).toBe(first.code);
    expect(await codeOf(both(second, first))).toBe(first.code);
  });
});
