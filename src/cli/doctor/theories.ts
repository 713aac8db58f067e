import { createHash, createHmac } from 'node:crypto';
import { secretKeyBytes } from '../../server/secret-key-bytes.ts';
import type { Cause } from './cause.ts';

type Bytes = Uint8Array;

/** What may have been done in place of HMAC-SHA256 over the context's text with the key's text. */
export interface Theory {
  cause: Cause;
  detail: string;
  /** Every signature that would have come of it. */
  tags(key: string, context: string): Bytes[];
}

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
const hmac = (key: Bytes, message: Bytes, hash = 'sha256'): Bytes => createHmac(hash, key).update(message).digest();

/** As the guide has it. */
export function rightTag(key: string, context: string): Buffer {
  return createHmac('sha256', secretKeyBytes(key)).update(context).digest();
}

const withKey = (cause: Cause, detail: string, keysOf: (key: string) => (Bytes | string)[]): Theory => ({
  cause,
  detail,
  tags: (key, context) => keysOf(key).map((each) => hmac(typeof each === 'string' ? utf8(each) : each, utf8(context))),
});

const withMessage = (cause: Cause, detail: string, messagesOf: (context: string) => (Bytes | string)[]): Theory => ({
  cause,
  detail,
  tags: (key, context) => messagesOf(context).map((each) => hmac(secretKeyBytes(key), typeof each === 'string' ? utf8(each) : each)),
});

const bare = (key: string): string => key.trim().replace(/^(["'`])(.*)\1$/, '$2');
const decoded = (context: string): Bytes => Buffer.from(context, 'base64');
const unpadded = (text: string): string => text.replace(/=+$/, '');
const urlSafe = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');
const standard = (text: string): string => text.replaceAll('-', '+').replaceAll('_', '/');
const padded = (text: string): string => unpadded(text).padEnd(Math.ceil(unpadded(text).length / 4) * 4, '=');
const wrapped = (text: string, every: number, end: string): string => text.replace(new RegExp(`.{${every}}(?=.)`, 'g'), `$&${end}`);

/** The likeliest first. */
export const theories: readonly Theory[] = [
  withKey('key-hex-decoded', 'The key’s 64 digits were read as 32 bytes.', (key) => [Buffer.from(bare(key), 'hex')]),
  withMessage('json-signed', 'What was signed is the JSON, not its Base64 text.', (context) => [
    decoded(context),
    ...reserialised(decoded(context)),
  ]),
  withKey('space-in-key', 'The key was used with white space around it.', (key) =>
    ['\n', '\r\n', ' ', '\t'].flatMap((space) => [bare(key) + space, space + bare(key), space + bare(key) + space]),
  ),
  withKey('quotes-in-key', 'The key was used with quotation marks around it.', (key) =>
    ['"', "'", '`'].map((quote) => quote + bare(key) + quote),
  ),
  withKey('key-in-other-case', 'The key was used with its letters in another case.', (key) => [
    bare(key).toUpperCase(),
    bare(key).toLowerCase(),
  ]),
  withKey('key-base64-decoded', 'The key was decoded as Base64.', (key) => [Buffer.from(bare(key), 'base64')]),
  withMessage('percent-encoded-signed', 'What was signed is the percent-encoded text.', (context) => [
    encodeURIComponent(context),
    encodeURIComponent(context).replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  ]),
  withMessage('padding-changed', 'What was signed has other padding ("=") than what was sent.', (context) => [
    unpadded(context),
    padded(context),
  ]),
  withMessage('other-alphabet', 'What was signed is written in the other alphabet of Base64.', (context) => [
    ...[urlSafe(context), standard(context)],
    ...[unpadded(urlSafe(context)), padded(standard(context))],
  ]),
  withMessage('line-breaks', 'What was signed has line breaks in it.', (context) =>
    ['\n', '\r\n'].flatMap((end) => [
      context + end,
      ...[64, 76].flatMap((every) => [wrapped(context, every, end), wrapped(context, every, end) + end]),
    ]),
  ),
  {
    cause: 'other-hash',
    detail: 'The HMAC was made with another hash than SHA-256.',
    tags: (key, context) => ['sha1', 'sha384', 'sha512', 'md5'].map((hash) => hmac(secretKeyBytes(key), utf8(context), hash)),
  },
  {
    cause: 'no-hmac',
    detail: 'It is a plain SHA-256 of key and context, not an HMAC.',
    tags: (key, context) =>
      [key + context, context + key, `${key}.${context}`, `${key}:${context}`].map((text) => createHash('sha256').update(text).digest()),
  },
  {
    cause: 'arguments-swapped',
    detail: 'The context was given as the key, and the key as the message.',
    tags: (key, context) => [hmac(utf8(context), secretKeyBytes(key))],
  },
];

/** The same JSON as another language would write it. */
function reserialised(json: Bytes): string[] {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(json));
    return [JSON.stringify(value), JSON.stringify(value, null, 2), JSON.stringify(value).replaceAll('/', '\\/')];
  } catch {
    return [];
  }
}
