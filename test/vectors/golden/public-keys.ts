import { personContext } from '../../../src/testing/index.ts';
import { NEW_PUBLIC_KEY, NEW_SIGNING_KEY, PUBLIC_KEY, SIGNING_KEY } from './keys.ts';
import { accept, now, refuse, secretKeys, short, urlOf, type Vector } from './vector.ts';

const FOREIGN_KEY = 'f'.repeat(64);

/** A second signature, Ed25519, for pages that verify without a server. Who checks by secret key ignores it. */
export async function publicKeyVectors(): Promise<Vector[]> {
  const signingKey = SIGNING_KEY;
  const [full, old, next, late, foreign, single] = await Promise.all([
    urlOf(personContext, undefined, { signingKey }),
    urlOf(short, undefined, { signingKey }),
    urlOf(short, undefined, { signingKey: NEW_SIGNING_KEY }),
    urlOf(short, undefined, { signingKey, now: now - 301_000 }),
    urlOf(short, FOREIGN_KEY, { signingKey }),
    urlOf(short),
  ]);
  const signature = (url: string): string => new URL(url).searchParams.get('publicKeySignature') ?? '';
  const verified = { secretKeys, expected: accept(short) };
  const one = { publicKeys: [PUBLIC_KEY], expectedByPublicKey: accept(short) };
  const both = { publicKeys: [NEW_PUBLIC_KEY, PUBLIC_KEY], expectedByPublicKey: accept(short) };
  const refused = (code: Parameters<typeof refuse>[0]) => ({ publicKeys: [PUBLIC_KEY], expectedByPublicKey: refuse(code) });
  return [
    {
      name: 'public-key',
      description: 'The key of RFC 8037.',
      url: full,
      secretKeys,
      expected: accept(personContext),
      ...one,
      expectedByPublicKey: accept(personContext),
    },
    { name: 'public-key-rotation-old', description: 'While keys change: by the old one.', url: old, ...verified, ...both },
    { name: 'public-key-rotation-new', description: 'And by the new one.', url: next, ...verified, ...both },
    { name: 'public-key-unknown', description: 'It names a key that was not given.', url: next, ...verified, ...refused('unknown-key-id') },
    {
      name: 'public-key-renamed',
      description: 'It names a key that did not sign.',
      url: next.replace(NEW_PUBLIC_KEY.kid, PUBLIC_KEY.kid),
      ...verified,
      ...refused('signature-mismatch'),
    },
    {
      name: 'public-key-none',
      description: 'A CRM that signs with the secret key alone.',
      url: single,
      ...verified,
      ...refused('missing-public-key-signature'),
    },
    {
      name: 'public-key-cut',
      description: 'The URL was cut at its end.',
      url: old.slice(0, -4),
      ...verified,
      ...refused('signature-mismatch'),
    },
    {
      name: 'public-key-of-another',
      description: 'The signature of another context.',
      url: old.replace(signature(old), signature(full)),
      ...verified,
      ...refused('signature-mismatch'),
    },
    {
      name: 'public-key-tampered',
      description: 'One letter of the context is another.',
      url: old.replace('context=e', 'context=f'),
      secretKeys,
      expected: refuse('signature-mismatch'),
      ...refused('signature-mismatch'),
    },
    {
      name: 'public-key-stale',
      description: 'Old, whoever checks.',
      url: late,
      secretKeys,
      expected: refuse('stale-context'),
      ...refused('stale-context'),
    },
    {
      name: 'public-key-alone',
      description: 'The secret key is another’s: each looks at its own signature.',
      url: foreign,
      secretKeys,
      expected: refuse('signature-mismatch'),
      ...one,
    },
  ];
}
