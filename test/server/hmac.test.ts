import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesToHex, hexToBytes, isSignature } from '../../src/server/hex.ts';
import { hmacOnNode } from '../../src/server/hmac.node.ts';
import { hmacOnWeb } from '../../src/server/hmac.web.ts';
import { hmac } from '../../src/server/runtime-hmac.ts';
import { anyText } from '../any-text.ts';
import { SECRET_KEY, signText } from '../sign-as-crm.ts';

const onNode = hmacOnNode()!;
const onWeb = hmacOnWeb();
const plain = (bytes: Uint8Array) => [...bytes];

const key = fc.oneof(anyText(1), fc.constant(SECRET_KEY), fc.constant(` ${SECRET_KEY}\n`));
const message = fc.oneof(fc.base64String(), anyText());
const tag = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => new Uint8Array(bytes));

test('on Node, node:crypto answers', () => {
  expect(hmac.sign(SECRET_KEY, 'a')).toBeInstanceOf(Uint8Array);
});

test('node:crypto and WebCrypto make the same tag, and accept it from each other', async () => {
  await fc.assert(
    fc.asyncProperty(key, message, async (secretKey, text) => {
      const ours = bytesToHex(await onNode.sign(secretKey, text));
      const theirs = bytesToHex(await onWeb.sign(secretKey, text));
      expect(ours).toBe(theirs);
      expect(await onNode.verify(secretKey, text, theirs)).toBe(true);
      expect(await onWeb.verify(secretKey, text, ours)).toBe(true);
    }),
  );
});

test('node:crypto and WebCrypto refuse the same tags', async () => {
  await fc.assert(
    fc.asyncProperty(key, message, tag, fc.nat(255), async (secretKey, text, foreign, bit) => {
      const near = new Uint8Array(await onNode.sign(secretKey, text));
      near[bit >> 3]! ^= 1 << (bit & 7);
      for (const wrong of [bytesToHex(foreign), bytesToHex(near)]) {
        expect(await onNode.verify(secretKey, text, wrong)).toBe(false);
        expect(await onWeb.verify(secretKey, text, wrong)).toBe(false);
      }
    }),
  );
});

test('more keys than are kept imported do not get in each other’s way', async () => {
  const keys = Array.from({ length: 200 }, (_, number) => `key ${number}`);
  for (const round of [1, 2]) {
    for (const secretKey of keys) {
      const expected = signText(`message ${round}`, secretKey).signature;
      for (const each of [onNode, onWeb])
        expect(Buffer.from(await each.sign(secretKey, `message ${round}`)).toString('hex')).toBe(expected);
    }
  }
});

describe('hex', () => {
  const hex = '00ff0123456789abcdefABCDEF'.padEnd(64, '9');

  test('a signature is 64 digits in either case', () => {
    for (const text of [hex, hex.toLowerCase(), hex.toUpperCase(), '0'.repeat(64)]) expect(isSignature(text)).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['63 digits', hex.slice(1)],
    ['65 digits', `${hex}0`],
    ['128 bits', hex.slice(32)],
    ['a digit that is none', `g${hex.slice(1)}`],
    ['the character before 0', `/${hex.slice(1)}`],
    ['the character after 9', `:${hex.slice(1)}`],
    ['the character before A', `@${hex.slice(1)}`],
    ['a line break at the end', `${hex}\n`],
    ['a full-width digit', `０${hex.slice(1)}`],
    ['a character whose low byte is a digit', `\u0130${hex.slice(1)}`],
  ])('not: %s', (_, text) => {
    expect(isSignature(text)).toBe(false);
  });

  test('bytes are written in lower case, and read in either', () => {
    fc.assert(
      fc.property(tag, (bytes) => {
        const text = Buffer.from(bytes).toString('hex');
        expect(bytesToHex(bytes)).toBe(text);
        expect(plain(hexToBytes(text))).toEqual(plain(bytes));
        expect(plain(hexToBytes(text.toUpperCase()))).toEqual(plain(bytes));
      }),
    );
  });
});
