import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fits } from '../../src/bridge/fits.ts';

const cycle: unknown[] = [];
cycle.push(cycle);

test.each<[name: string, message: unknown, limit: number, verdict: boolean]>([
  ['nothing', undefined, 1, true],
  ['a number', 7, 1, true],
  ['text with its own place', 'abc', 4, true],
  ['text that is one too long', 'abcd', 4, false],
  ['a String object, like text', new String('abcd'), 4, false],
  ['a String object whose characters are no fields', new String('ab'), 3, true],
  ['a function, as one, whatever hangs on it', Object.assign(() => 1, { note: 'abcdefgh' }), 1, true],
  ['an empty object', {}, 1, true],
  ['an object of one field, name and value', { a: 1 }, 4, true],
  ['an object whose field’s name is too long', { abcdef: 1 }, 4, false],
  ['a list of holes', new Array(1_000), 1_000, false],
  ['a list in a list', [[[['abc']]]], 6, false],
  ['a cycle', cycle, 1_000_000, false],
  ['megabytes of binary data, as one', new Uint8Array(5_000_000), 1, true],
  ['a buffer, as one', new ArrayBuffer(5_000_000), 1, true],
])('%s', (_, message, limit, verdict) => {
  expect(fits(message, limit)).toBe(verdict);
});

test('a hundred thousand items are no stack overflow', () => {
  expect(fits({ data: new Array(300_000).fill(0) }, 1_000_000)).toBe(true);
});

test('what is deeply nested is no stack overflow', () => {
  let nested: unknown = 1;
  for (let depth = 0; depth < 100_000; depth++) nested = [nested];
  expect(fits(nested, 1_000_000)).toBe(true);
});

test('whatever fits, fits a larger limit, and any JSON fits four places for each of its characters', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(200), (value, limit) => {
      if (fits(value, limit)) expect(fits(value, limit + 1)).toBe(true);
      expect(fits(value, JSON.stringify(value).length * 4)).toBe(true);
    }),
  );
});

test('text never fits a limit below its length, wherever it stands', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.constantFrom('field', 'name', 'item'), (text, where) => {
      const message = { field: { a: { b: text } }, name: { [text]: 1 }, item: [0, [text]] }[where];
      expect(fits(message, text.length)).toBe(false);
    }),
  );
});
