import { describe, expect, test } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../src/protocol/base64.ts';
import { restorePlus } from '../../src/protocol/codec.ts';
import rfc4648 from './data/rfc4648_base64.json';
import wpt from './data/wpt_forgiving_base64.json';

const forgiving = wpt.cases as [input: string, bytes: number[] | null][];

test('all vectors are here', () => {
  expect(rfc4648.cases).toHaveLength(7);
  expect(forgiving).toHaveLength(71);
  expect(forgiving.filter(([, bytes]) => bytes === null)).toHaveLength(49);
});

test.each(rfc4648.cases)('RFC 4648: "$text" is written "$base64"', ({ text, base64 }) => {
  expect(encodeBase64(new TextEncoder().encode(text))).toBe(base64);
});

describe.each([
  { path: 'with Buffer', decode: (text: string) => decodeBase64(text) },
  { path: 'with atob', decode: (text: string) => decodeBase64(text, null) },
])('$path', ({ decode }) => {
  const bytesOf = (text: string) => {
    const bytes = decode(text);
    return bytes ? [...bytes] : null;
  };

  test.each(rfc4648.cases)('RFC 4648: "$base64" is read as "$text"', ({ text, base64 }) => {
    expect(bytesOf(base64)).toEqual([...new TextEncoder().encode(text)]);
  });

  // Where the platform forgives white space we refuse it: it was not in the text that was signed. The one character that
  // arrives changed is "+" as a space, and that is mended one level up, by `restorePlus`.
  test.each(forgiving)('WPT: %j', (text, bytes) => {
    expect(bytesOf(text)).toEqual(/[\t\n\f\r ]/.test(text) ? null : bytes);
    expect(bytesOf(text.replace(/[\t\n\f\r ]/g, ''))).toEqual(bytes);
  });

  test('a space is a plus one level up', () => {
    expect(bytesOf('ab cd')).toBe(null);
    expect(bytesOf(restorePlus('ab c'))).toEqual(bytesOf('ab+c'));
  });
});
