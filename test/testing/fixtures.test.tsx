import { describe, expect, test } from 'vitest';
import { decodeContext, encodeContext } from '../../src/protocol/codec.ts';
import { readContext } from '../../src/protocol/read-context.ts';
import { awkwardContexts, companyContext, largeContext, personContext } from '../../src/testing/index.ts';

const contexts = Object.entries({ personContext, companyContext, ...awkwardContexts, largeContext: largeContext(10_000) });

describe.each(contexts)('%s', (name, context) => {
  test('is a context', () => {
    expect(readContext(context)).toMatchObject({ ok: true });
  });

  test('comes back from its text', () => {
    const decoded = decodeContext(encodeContext(context));
    // Of the one fixture whose point it is, the decimal text comes back as a number.
    expect(decoded).toEqual({ ok: true, value: name === 'decimalText' ? companyContext : context });
  });
});

describe('a fixture is as awkward as it says', () => {
  // Whatever stands before it: Base64 has three ways to write the same bytes.
  test.each([
    ['plus', '+', ''],
    ['plus', '+', 'a'],
    ['plus', '+', 'aa'],
    ['ascii', '+', ''],
    ['ascii', '+', 'a'],
    ['ascii', '+', 'aa'],
    ['ascii', '/', ''],
    ['ascii', '/', 'a'],
    ['ascii', '/', 'aa'],
  ] as const)('the Base64 of %s holds a %s, after %j too', (name, character, id) => {
    const { team, ...rest } = awkwardContexts[name];
    expect(encodeContext({ ...rest, team: { ...team, id } })).toContain(character);
    expect(encodeContext({ team: { ...team, id }, ...rest })).toContain(character);
  });

  test('ascii is ASCII', () => {
    expect(JSON.stringify(awkwardContexts.ascii)).toMatch(/^[ -~]*$/);
  });

  test.each(['accents', 'plus', 'emoji', 'japanese', 'rightToLeft'] as const)('%s is garbled by atob alone', (name) => {
    expect(JSON.parse(atob(encodeContext(awkwardContexts[name])))).not.toEqual(awkwardContexts[name]);
  });
});

test.each([0, 1, 1000, 1_048_576])('largeContext(%i) is at least that long, and not much longer', (length) => {
  const { length: encoded } = encodeContext(largeContext(length));
  expect(encoded).toBeGreaterThanOrEqual(length);
  expect(encoded).toBeLessThan(length + 2000);
});
