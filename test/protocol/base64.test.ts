import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../src/protocol/base64.ts';
import { anyText } from '../any-text.ts';

const bytesOf = (...bytes: number[]) => new Uint8Array(bytes);
const plain = (bytes: Uint8Array | undefined) => bytes && [...bytes];

describe.each([
  { path: 'with Buffer', encode: (bytes: Uint8Array) => encodeBase64(bytes) },
  { path: 'with btoa', encode: (bytes: Uint8Array) => encodeBase64(bytes, null) },
])('encodeBase64 $path', ({ encode }) => {
  test.each([
    ['nothing', bytesOf(), ''],
    ['two pads', bytesOf(0xfb), '+w=='],
    ['one pad', bytesOf(0xfb, 0xff), '+/8='],
    ['the standard alphabet', bytesOf(0xfb, 0xff, 0xbf), '+/+/'],
  ])('%s', (_, bytes, text) => {
    expect(encode(bytes)).toBe(text);
  });

  test('agrees with Buffer on every length around its chunks', () => {
    for (const length of [1, 2, 3, 0x7fff, 0x8000, 0x8001, 0x10000, 1_000_000]) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 7919) & 255);
      expect(encode(bytes) === Buffer.from(bytes).toString('base64')).toBe(true);
    }
  });
});

describe.each([
  { path: 'with Buffer', decode: (text: string) => decodeBase64(text) },
  { path: 'with atob', decode: (text: string) => decodeBase64(text, null) },
])('decodeBase64 $path', ({ decode }) => {
  test.each([
    ['nothing', '', []],
    ['standard, padded', '+/8=', [0xfb, 0xff]],
    ['standard, unpadded', '+/8', [0xfb, 0xff]],
    ['URL-safe, padded', '-_8=', [0xfb, 0xff]],
    ['URL-safe, unpadded', '-_8', [0xfb, 0xff]],
    ['both alphabets in one', '+_-/', [0xfb, 0xff, 0xbf]],
    ['bits left over', '+/9=', [0xfb, 0xff]],
  ])('reads %s', (_, text, bytes) => {
    expect(plain(decode(text))).toEqual(bytes);
  });

  test.each([
    ['one digit alone', 'A'],
    ['one digit too many', 'AAAAA'],
    ['padding alone', '='],
    ['padding alone, twice', '=='],
    ['too much padding', 'AAA=='],
    ['too little padding', 'AA='],
    ['three pads', 'A==='],
    ['padding after a whole group', 'AAAA='],
    ['padding in the middle', 'AA==AAAA'],
    ['text after the padding', 'AA=A'],
    ['a space', 'AA A'],
    ['a leading space', ' AAA'],
    ['a line break', 'AAAA\nAAAA'],
    ['a tab', 'AA\tA'],
    ['a NUL', 'AAA\0'],
    ['percent-encoding', 'AA%3D%3D'],
    ['a comma', 'AAA,'],
    ['a full stop', 'AAA.'],
    ['a letter beyond ASCII', 'AAAé'],
    ['a character whose low byte is a digit', 'AAA\u0141'],
    ['full-width digits', 'ＡＡＡＡ'],
    ['half of a surrogate pair', 'AAA\ud800'],
    ['an emoji', 'AA😀'],
  ])('refuses %s', (_, text) => {
    expect(decode(text)).toBeUndefined();
  });

  test('gives back whatever was encoded', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(plain(decode(encodeBase64(bytes)))).toEqual([...bytes]);
      }),
    );
  });
});

test('both paths agree on any text', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'AZaz09+/-_== \n\0é\u0141'), maxLength: 12 });
  fc.assert(
    fc.property(fc.oneof(digits, anyText(), fc.base64String()), (text) => {
      expect(plain(decodeBase64(text))).toEqual(plain(decodeBase64(text, null)));
    }),
    { numRuns: 1000 },
  );
});
