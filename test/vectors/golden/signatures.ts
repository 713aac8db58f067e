import { bytesToHex, hexToBytes } from '../../../src/server/hex.ts';
import { hmac } from '../../../src/server/runtime-hmac.ts';
import { KEY, OLD_KEY } from './keys.ts';
import { accept, NOW, now, refuse, secretKeys, short, urlOf, type Vector } from './vector.ts';

const TEXT_KEY = 'correct horse battery stäple 🔑';

/** Whose signature it is, and how it is written. */
export async function signatureVectors(): Promise<Vector[]> {
  const good = await urlOf(short);
  const context = new URL(good).searchParams.get('context') ?? '';
  const signature = new URL(good).searchParams.get('signature') ?? '';
  const signedAs = (other: string): string => good.replace(/signature=.*/, `signature=${encodeURIComponent(other)}`);
  const verified = { secretKeys, expected: accept(short) };
  const refused = { secretKeys, expected: refuse('signature-mismatch') };
  const both = { ...verified, secretKeys: [KEY, OLD_KEY] };
  return [
    { name: 'rotation-new', description: 'While the key changes, the new one counts.', url: good, ...both },
    { name: 'rotation-old', description: 'And the old one.', url: await urlOf(short, OLD_KEY), ...both },
    { name: 'rotation-over', description: 'Until it is taken out.', url: await urlOf(short, OLD_KEY), ...refused },
    {
      name: 'key-of-text',
      description: 'A key is text: its UTF-8 counts.',
      url: await urlOf(short, TEXT_KEY),
      ...verified,
      secretKeys: [TEXT_KEY],
    },
    { name: 'key-with-line-break', description: 'As read from a file.', url: good, ...verified, secretKeys: [`${KEY}\n`] },
    { name: 'upper-case', description: 'Hex digits may be upper case.', url: signedAs(signature.toUpperCase()), ...verified },
    { name: 'wrong-key', description: 'Signed with some other key.', url: await urlOf(short, 'f'.repeat(64)), ...refused },
    {
      name: 'hex-decoded-key',
      description: 'Signed with the 32 bytes that the digits could mean.',
      url: signedAs(bytesToHex(await hmac.sign(hexToBytes(KEY), context))),
      ...refused,
    },
    {
      name: 'json-signed',
      description: 'The signature of the JSON, not of its Base64.',
      url: signedAs(bytesToHex(await hmac.sign(KEY, JSON.stringify({ ...short, timestamp: NOW })))),
      ...refused,
    },
    {
      name: 'base64-signature',
      description: 'In Base64, not hex.',
      url: signedAs(Buffer.from(signature, 'hex').toString('base64')),
      ...refused,
    },
    {
      name: 'tampered-context',
      description: 'One letter of the context is another.',
      url: good.replace('context=e', 'context=f'),
      ...refused,
    },
    { name: 'truncated-context', description: 'The URL was cut within the context.', url: good.replace(/.{8}&/, '&'), ...refused },
    { name: 'padding-added', description: 'The same bytes, but not the same text.', url: good.replace('&', '%3D&'), ...refused },
    { name: 'truncated-signature', description: 'The URL was cut at its end.', url: good.slice(0, -1), ...refused },
    {
      name: 'empty-key',
      description: 'What anyone can sign, where a key is missing.',
      url: signedAs(bytesToHex(await hmac.sign(new Uint8Array(), context))),
      ...refused,
    },
    { name: 'beyond-ascii', description: '64 characters that are no digits.', url: signedAs('é'.repeat(64)), ...refused },
    {
      name: 'signature-first',
      description: 'Neither signed nor JSON nor fresh: the signature is looked at first.',
      url: signedAs('0'.repeat(64)).replace(/context=[^&]*/, 'context=!'),
      ...refused,
    },
    {
      name: 'stale-and-unsigned',
      description: 'Old, and by another key.',
      url: await urlOf(short, OLD_KEY, { now: now - 600_000 }),
      ...refused,
    },
  ];
}
