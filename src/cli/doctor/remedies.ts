import type { Cause } from './cause.ts';
import type { Snippet } from './snippets.ts';

export interface Remedy {
  /** What happened. */
  title: string;
  /** What to do. */
  text: string;
  /** The line of code that does it right. */
  snippet?: Snippet;
}

export const remedies: Record<Cause, Remedy> = {
  'malformed-url': { title: 'This is no URL', text: 'Give the whole address, with its scheme, in quotation marks.' },
  'html-escaped': {
    title: 'The URL was escaped for HTML',
    text: 'Copy it from the address bar, not from the page’s source. In a template, escape it once.',
  },
  'duplicate-parameter': {
    title: 'A parameter is there twice',
    text: 'Take it out of the registered URL, or of the proxy that adds it: two readers could see two contexts.',
  },
  'missing-context': { title: 'There is no context', text: 'Open it from the CRM, and make sure that no redirect drops the query.' },
  'missing-signature': { title: 'There is no signature', text: 'Make sure that no redirect or rewrite drops the end of the query.' },
  'plus-became-space': {
    title: 'A “+” became a space',
    text: 'It was signed rightly, and the context was not percent-encoded. It fails for some contacts alone, as only some have a “+” in their Base64.',
    snippet: 'query',
  },
  'double-encoded': {
    title: 'The context is percent-encoded twice',
    text: 'Encode it once, where the URL is made; no more where it is handed on.',
    snippet: 'query',
  },
  'signature-truncated': {
    title: 'The signature is cut off',
    text: 'It has 64 digits. Look for a database column, a log or a message that is too short.',
  },
  'signature-prefixed': { title: 'Something stands before the signature', text: 'Send the 64 digits alone.', snippet: 'sign' },
  'signature-in-base64': { title: 'The signature is written in Base64', text: 'Write its 32 bytes as hex digits.', snippet: 'sign' },
  'key-hex-decoded': {
    title: 'The key was hex-decoded',
    text: 'The key is its 64 characters, not the 32 bytes that they could stand for.',
    snippet: 'sign',
  },
  'key-base64-decoded': { title: 'The key was Base64-decoded', text: 'The key is its 64 characters.', snippet: 'sign' },
  'space-in-key': {
    title: 'There is white space in the key',
    text: 'Trim it where it is read: files end with a line break.',
    snippet: 'key',
  },
  'quotes-in-key': {
    title: 'There are quotation marks in the key',
    text: 'Take them out of the environment: Docker’s --env-file and some shells keep them.',
    snippet: 'key',
  },
  'key-in-other-case': {
    title: 'The key’s letters changed their case',
    text: 'Use the key as it was given: its text is the key.',
    snippet: 'key',
  },
  'json-signed': {
    title: 'The JSON was signed, not its Base64 text',
    text: 'Sign the very text that goes into the URL. Then nobody has to write the JSON twice alike.',
    snippet: 'sign',
  },
  'percent-encoded-signed': {
    title: 'The percent-encoded text was signed',
    text: 'Sign the Base64 text, and percent-encode it afterwards.',
    snippet: 'sign',
  },
  'other-alphabet': {
    title: 'Another alphabet was signed than sent',
    text: 'Write Base64 once, in the standard alphabet, and sign that text.',
    snippet: 'encode',
  },
  'padding-changed': {
    title: 'The padding changed after signing',
    text: 'Leave the “=” where they are: they belong to the signed text.',
    snippet: 'encode',
  },
  'line-breaks': {
    title: 'There are line breaks in what was signed',
    text: 'Write Base64 in one line: the base64 command needs -w0, and echo needs -n.',
    snippet: 'encode',
  },
  'other-hash': { title: 'Another hash was used', text: 'It is HMAC-SHA256.', snippet: 'sign' },
  'no-hmac': {
    title: 'It is a plain hash, not an HMAC',
    text: 'Use HMAC: a hash over key and text can be extended by others.',
    snippet: 'sign',
  },
  'arguments-swapped': { title: 'Key and message were swapped', text: 'The key is the key, and the context the message.', snippet: 'sign' },
  'context-truncated': {
    title: 'The context is cut off',
    text: 'A proxy or a server cut the URL. Sign less, or ask the CRM for delivery="message" or "post".',
  },
  'wrong-key': {
    title: 'Another key, or another context',
    text: 'Compare the key with the registration’s; testing and production differ. If the key is right, the context was changed.',
    snippet: 'key',
  },
  'malformed-context': {
    title: 'The context is not JSON in UTF-8 in Base64',
    text: 'It is rightly signed, so whoever signs has to mend it.',
    snippet: 'encode',
  },
  'invalid-context': {
    title: 'The context lacks something, or holds something else',
    text: 'It is rightly signed, so whoever signs has to mend it.',
    snippet: 'stamp',
  },
  'stale-context': {
    title: 'The context is too old',
    text: 'Open the widget anew from the CRM. If it is always so, set the clocks: both servers by NTP.',
    snippet: 'stamp',
  },
  'clock-behind': { title: 'The clocks do not agree', text: 'Set the clock of the server that verifies, by NTP.', snippet: 'stamp' },
};
