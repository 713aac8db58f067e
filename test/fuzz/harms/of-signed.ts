import { createHash, createHmac } from 'node:crypto';
import type { SignedContext } from '../../../src/protocol/signed-context.ts';
import { SECRET_KEY, signText } from '../../sign-as-crm.ts';
import { OLD_KEY } from '../crm.ts';
import type { Harm } from '../harm.ts';
import { edits, spliced } from './of-text.ts';

/** Keys that a forger may try, or a partner take for the key. */
const WRONG_KEYS = ['', '\0', ' ', 'secret', SECRET_KEY.toUpperCase(), SECRET_KEY.slice(1), `${SECRET_KEY}0`, `x${SECRET_KEY}`];

const resigned =
  (make: (context: string, signature: string) => string): Harm<SignedContext> =>
  (signed) => ({
    ...signed,
    signature: make(signed.context, signed.signature),
  });

function ofBoth(name: string, edit: (typeof edits)[string]): [string, Harm<SignedContext>][] {
  return [
    [`context ${name}`, (signed, dice) => ({ ...signed, context: edit(signed.context, dice) })],
    [`signature ${name}`, (signed, dice) => ({ ...signed, signature: edit(signed.signature, dice) })],
  ];
}

/** Harms on the way from the CRM to the widget: without the key, none of them may pass. */
export const signedHarms: Record<string, Harm<SignedContext>> = {
  ...Object.fromEntries(Object.entries(edits).flatMap(([name, edit]) => ofBoth(name, edit))),
  'signature of a wrong key': (signed, dice) => signText(signed.context, dice.of(WRONG_KEYS)),
  'signature of the key before': (signed, _, crm) => crm.sign(signed.context, OLD_KEY),
  'signature of another context': (signed, dice, crm) => ({
    ...signed,
    signature: crm.sign(Buffer.from(`{"id":${dice.below(3)}}`).toString('base64')).signature,
  }),
  'context of another signature': (signed, dice, crm) => ({
    ...signed,
    context: crm.sign(Buffer.from(`{"id":${dice.below(3)}}`).toString('base64')).context,
  }),
  'both changed places': ({ context, signature }) => ({ context: signature, signature: context }),
  'signature by the bytes of the key': resigned((context) =>
    createHmac('sha256', Buffer.from(SECRET_KEY, 'hex')).update(context).digest('hex'),
  ),
  'signature of the JSON': resigned((context) => createHmac('sha256', SECRET_KEY).update(Buffer.from(context, 'base64')).digest('hex')),
  'signature in SHA-1': resigned((context) => createHmac('sha1', SECRET_KEY).update(context).digest('hex').padEnd(64, '0')),
  'signature in SHA-512': resigned((context) => createHmac('sha512', SECRET_KEY).update(context).digest('hex').slice(0, 64)),
  'signature without a key': resigned((context) => createHash('sha256').update(context).digest('hex')),
  'signature of key and text in a row': resigned((context) =>
    createHash('sha256')
      .update(SECRET_KEY + context)
      .digest('hex'),
  ),
  'signature in Base64': resigned((_, signature) => Buffer.from(signature, 'hex').toString('base64')),
  'signature with its name': resigned((_, signature) => `sha256=${signature}`),
  'signature of one digit': (signed, dice) => ({ ...signed, signature: dice.of([...'0123456789abcdefABCDEF']).repeat(64) }),
  'signature with another digit': (signed, dice) => ({
    ...signed,
    signature: spliced(signed.signature, dice.below(64), 1, () => dice.of([...'0123456789abcdef'])),
  }),
  'signature by chance': (signed, dice) => ({
    ...signed,
    signature: Array.from({ length: 64 }, () => dice.of([...'0123456789abcdef'])).join(''),
  }),
  'context for URLs, as if it were the same': (signed) => ({
    ...signed,
    context: signed.context.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
  }),
  'context written anew': (signed) => ({ ...signed, context: Buffer.from(`${Buffer.from(signed.context, 'base64')} `).toString('base64') }),
  'context of another team': (signed) => ({
    ...signed,
    context: Buffer.from(Buffer.from(signed.context, 'base64').toString().replace('"id":"', '"id":"0')).toString('base64'),
  }),
  'context huge': (signed, dice) => ({ ...signed, context: signed.context.repeat(dice.of([8, 60])) }),
};
