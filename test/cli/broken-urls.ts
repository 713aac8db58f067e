import { createHash, createHmac } from 'node:crypto';
import type { Cause } from '../../src/cli/doctor/cause.ts';

// URLs as partners' and CRMs' code gets them wrong. Made by hand, and by nothing of the doctor's own.

export const KEY = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const OTHER_KEY = '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752';
export const NOW = Date.parse('2026-03-01T12:00:00Z');

const json = (changes: object = {}): string =>
  JSON.stringify({
    team: { id: 'team-1', name: 'Acme >>> ???' },
    user: { id: 'user-1', email: 'agent@acme.example' },
    person: { id: 'person-1', firstName: 'O’Brien', lastName: '– VIP ~', note: 'https://acme.example/a?b=~~>' },
    timestamp: new Date(NOW - 10_000).toISOString(),
    ...changes,
  });
const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64');
const hmac = (key: string | Buffer, text: string | Buffer, hash = 'sha256'): string => createHmac(hash, key).update(text).digest('hex');
const url = (context: string, signature: string): string =>
  `https://widget.example/homes?context=${encodeURIComponent(context)}&signature=${encodeURIComponent(signature)}`;

const text = json();
const context = base64(text);
const signature = hmac(KEY, context);
const urlSafe = context.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const good = url(context, signature);
const at = (seconds: number): string => {
  const dated = base64(json({ timestamp: new Date(NOW + seconds * 1000).toISOString() }));
  return url(dated, hmac(KEY, dated));
};
const signed = (body: string | Buffer): string => url(base64(body), hmac(KEY, base64(body)));
const signedText = (given: string): string => url(given, hmac(KEY, given));

export const healthy: [what: string, url: string][] = [
  ['as it should be', good],
  ['an upper-case signature', url(context, signature.toUpperCase())],
  ['a URL-safe context, so signed', signedText(urlSafe)],
  ['with a query and a hash of its own', `${good.replace('?', '?a=1&')}#top`],
  ['copied with spaces around', `  ${good}\n`],
];

export const broken: [what: string, url: string, cause: Cause][] = [
  ['no URL', 'widget.example/homes', 'malformed-url'],
  ['empty', '', 'malformed-url'],
  ['copied from HTML source', good.replace('&', '&amp;'), 'html-escaped'],
  ['context twice', `${good}&context=${encodeURIComponent(context)}`, 'duplicate-parameter'],
  ['signature twice', `${good}&signature=${signature}`, 'duplicate-parameter'],
  ['without context', `https://widget.example/homes?signature=${signature}`, 'missing-context'],
  ['an empty context', `https://widget.example/homes?context=&signature=${signature}`, 'missing-context'],
  ['without signature', `https://widget.example/homes?context=${encodeURIComponent(context)}`, 'missing-signature'],
  ['not percent-encoded', `https://widget.example/homes?context=${context}&signature=${signature}`, 'plus-became-space'],
  ['a “+” written as %20', good.replaceAll('%2B', '%20'), 'plus-became-space'],
  ['percent-encoded twice', url(encodeURIComponent(context), signature), 'double-encoded'],
  ['a signature cut in the middle', url(context, signature.slice(0, 32)), 'signature-truncated'],
  ['a signature without its last digit', url(context, signature.slice(0, 63)), 'signature-truncated'],
  ['a signature with the name of its hash', url(context, `sha256=${signature}`), 'signature-prefixed'],
  ['a signature with 0x', url(context, `0x${signature}`), 'signature-prefixed'],
  ['a signature in Base64', url(context, base64(Buffer.from(signature, 'hex'))), 'signature-in-base64'],
  ['a signature in URL-safe Base64', url(context, Buffer.from(signature, 'hex').toString('base64url')), 'signature-in-base64'],
  ['hex digits in Base64', url(context, base64(signature)), 'signature-in-base64'],
  ['the key hex-decoded', url(context, hmac(Buffer.from(KEY, 'hex'), context)), 'key-hex-decoded'],
  ['the key Base64-decoded', url(context, hmac(Buffer.from(KEY, 'base64'), context)), 'key-base64-decoded'],
  ['a line break after the key', url(context, hmac(`${KEY}\n`, context)), 'space-in-key'],
  ['a Windows line break after the key', url(context, hmac(`${KEY}\r\n`, context)), 'space-in-key'],
  ['a space before the key', url(context, hmac(` ${KEY}`, context)), 'space-in-key'],
  ['quotation marks around the key', url(context, hmac(`"${KEY}"`, context)), 'quotes-in-key'],
  ['apostrophes around the key', url(context, hmac(`'${KEY}'`, context)), 'quotes-in-key'],
  ['the key in capitals', url(context, hmac(KEY.toUpperCase(), context)), 'key-in-other-case'],
  ['the JSON signed', url(context, hmac(KEY, text)), 'json-signed'],
  ['the JSON signed as PHP writes it', url(context, hmac(KEY, text.replaceAll('/', '\\/'))), 'json-signed'],
  ['the JSON signed with its indentation', url(context, hmac(KEY, JSON.stringify(JSON.parse(text), null, 2))), 'json-signed'],
  ['the percent-encoded text signed', url(context, hmac(KEY, encodeURIComponent(context))), 'percent-encoded-signed'],
  ['URL-safe signed, standard sent', url(context, hmac(KEY, urlSafe)), 'other-alphabet'],
  ['standard signed, URL-safe sent', url(urlSafe, signature), 'other-alphabet'],
  ['signed without padding', url('e30=', hmac(KEY, 'e30')), 'padding-changed'],
  ['signed with a line break at the end', url(context, hmac(KEY, `${context}\n`)), 'line-breaks'],
  ['signed as the base64 command wraps it', url(context, hmac(KEY, `${context.replace(/.{76}(?=.)/g, '$&\n')}\n`)), 'line-breaks'],
  ['SHA-1', url(context, hmac(KEY, context, 'sha1')), 'other-hash'],
  ['SHA-512', url(context, hmac(KEY, context, 'sha512')), 'other-hash'],
  [
    'a plain hash',
    url(
      context,
      createHash('sha256')
        .update(KEY + context)
        .digest('hex'),
    ),
    'no-hmac',
  ],
  ['key and message swapped', url(context, hmac(context, KEY)), 'arguments-swapped'],
  ['another key', url(context, hmac(OTHER_KEY, context)), 'wrong-key'],
  ['another contact under the signature', url(base64(json({ person: { id: 'person-2' } })), signature), 'wrong-key'],
  ['a context cut by a proxy', url(context.slice(0, 120), signature), 'context-truncated'],
  ['no Base64', signedText('Jane-Doe!'), 'malformed-context'],
  ['Latin-1', signed(Buffer.from(json({ person: { id: 'é' } }), 'latin1')), 'malformed-context'],
  ['no JSON', signed('Jane Doe'), 'malformed-context'],
  ['without a user', signed(json({ user: undefined })), 'invalid-context'],
  ['a timestamp without a zone', signed(json({ timestamp: '2026-03-01T12:00:00' })), 'invalid-context'],
  ['ten minutes old', at(-600), 'stale-context'],
  ['a second too old', at(-301), 'stale-context'],
  ['two minutes ahead', at(120), 'clock-behind'],
];
