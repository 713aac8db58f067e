import { describe, expect, test } from 'vitest';
import { verifyContext } from '../../src/server/verify-context.ts';
import { guidePerson, SIGNED_AT } from '../guide-contexts.ts';
import { SECRET_KEY, signBytes } from '../sign-as-crm.ts';
import suite from './data/jsontestsuite.json';

const parsing = suite.cases
  .filter(({ dir }) => dir === 'test_parsing')
  .map(({ name, expect: verdict, bytesBase64 }) => ({ name, verdict, bytes: Buffer.from(bytesBase64, 'base64') }));

async function codeOf(bytes: Uint8Array): Promise<string> {
  const result = await verifyContext(signBytes(bytes), SECRET_KEY, { now: SIGNED_AT });
  return result.ok ? 'verified' : result.failure.code;
}

/** The document as the last field of a context that is otherwise as documented. */
function inContext(bytes: Uint8Array): Uint8Array {
  const [before, after] = JSON.stringify({ ...guidePerson, extra: null }).split('null}');
  return Buffer.concat([Buffer.from(before!), bytes, Buffer.from(`}${after}`)]);
}

test('all parsing cases are here', () => {
  const count = (verdict: string) => parsing.filter((each) => each.verdict === verdict).length;
  expect([count('accept'), count('reject'), count('either')]).toEqual([95, 188, 35]);
});

describe('a signed document that is not a context', () => {
  const expected: Record<string, string[]> = {
    // Valid JSON, and no context.
    accept: ['invalid-context'],
    reject: ['malformed-context'],
    either: ['malformed-context', 'invalid-context'],
  };
  test.each(parsing)('$name', async ({ verdict, bytes }) => {
    expect(bytes.length === 0 ? ['missing-context'] : expected[verdict]).toContain(await codeOf(bytes));
  });
});

describe('a signed context with the document in a field of its own', () => {
  const expected: Record<string, string[]> = {
    accept: ['verified'],
    reject: ['malformed-context'],
    either: ['malformed-context', 'verified'],
  };
  test.each(parsing)('$name', async ({ verdict, bytes }) => {
    expect(expected[verdict]).toContain(await codeOf(inContext(bytes)));
  });
});
