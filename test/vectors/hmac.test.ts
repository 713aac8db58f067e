import { describe, expect, test } from 'vitest';
import { bytesToHex, isSignature } from '../../src/server/hex.ts';
import { hmacOnNode } from '../../src/server/hmac.node.ts';
import type { Hmac, TextOrBytes } from '../../src/server/hmac.ts';
import { hmacOnWeb } from '../../src/server/hmac.web.ts';
import rfc4231 from './data/rfc4231_hmac_sha256.json';
import wycheproof from './data/wycheproof_hmac_sha256_test.json';

interface Vector {
  name: string;
  key: Uint8Array<ArrayBuffer>;
  message: Uint8Array<ArrayBuffer>;
  tag: string;
  /** Whether it is the right tag, at whatever length. */
  valid: boolean;
}

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

const fromWycheproof: Vector[] = wycheproof.testGroups.flatMap((group) =>
  group.tests.map(({ tcId, comment, key, msg, tag, result }) => ({
    name: `Wycheproof ${tcId}, ${group.tagSize} bits, ${result}: ${comment}`,
    key: bytes(key),
    message: bytes(msg),
    tag,
    valid: result === 'valid',
  })),
);

const fromRfc4231: Vector[] = rfc4231.cases.map(({ tc, keyHex, dataHex, tagHex, tagBits }) => ({
  name: `RFC 4231 case ${tc}, ${tagBits} bits`,
  key: bytes(keyHex),
  message: bytes(dataHex),
  tag: tagHex,
  valid: true,
}));

/** As `verifyContext` judges a signature's text. */
async function accepts(hmac: Hmac, key: TextOrBytes, message: TextOrBytes, signature: string): Promise<boolean> {
  return isSignature(signature) && hmac.verify(key, message, signature);
}

test('all vectors are here', () => {
  expect(fromWycheproof).toHaveLength(wycheproof.numberOfTests);
  expect(fromWycheproof).toHaveLength(174);
  expect(fromRfc4231).toHaveLength(7);
});

describe.each([
  { runtime: 'node:crypto', hmac: hmacOnNode()! },
  { runtime: 'WebCrypto', hmac: hmacOnWeb() },
])('$runtime', ({ hmac }) => {
  test.each([...fromWycheproof, ...fromRfc4231])('$name', async ({ key, message, tag, valid }) => {
    const ours = bytesToHex(await hmac.sign(key, message));
    expect(ours.startsWith(tag)).toBe(valid);
    // A right tag that was cut to 128 bits is refused like any wrong one: our signature is 64 digits.
    expect(await accepts(hmac, key, message, tag)).toBe(valid && tag.length === 64);
    expect(await accepts(hmac, key, message, tag.toUpperCase())).toBe(valid && tag.length === 64);
  });

  test('text stands for its UTF-8 bytes, in the key and in the message', async () => {
    const [key, message] = ['Schlüssel 🔑', 'eyJ0ZWFtIjoi山田"'];
    const utf8 = new TextEncoder();
    expect(await hmac.sign(key, message)).toEqual(await hmac.sign(utf8.encode(key), utf8.encode(message)));
  });
});
