import type { Harm } from '../harm.ts';
import { edits, spliced } from './of-text.ts';

const toUrlSafe = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_');
const unpadded = (text: string) => text.replace(/=+$/, '');
const LAST = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_';

/** Harms to the Base64 text before it is signed: a right signature, over anything. */
export const base64Harms: Record<string, Harm<string>> = {
  ...Object.fromEntries(Object.entries(edits).map(([name, edit]) => [`Base64 ${name}`, edit])),
  'Base64 for URLs': toUrlSafe,
  'Base64 for URLs, unpadded': (text) => unpadded(toUrlSafe(text)),
  'Base64 unpadded': unpadded,
  'Base64 in both alphabets': (text) => text.replace('+', '-').replace('/', '_'),
  'Base64 with more padding': (text, dice) => text + '='.repeat(1 + dice.below(4)),
  'Base64 with padding within': (text, dice) => spliced(text, 4 * dice.below(text.length / 4), 0, () => dice.of(['=', '==', '===='])),
  'Base64 with another last digit': (text, dice) => unpadded(text).slice(0, -1) + dice.of([...LAST]) + text.slice(unpadded(text).length),
  'Base64 in lines': (text) => text.replace(/.{76}/g, '$&\r\n'),
  'Base64 of Base64': (text) => Buffer.from(text).toString('base64'),
  'Base64 that is hex': (text) => Buffer.from(text, 'base64').toString('hex'),
  'Base64 as a data URL': (text) => `data:application/json;base64,${text}`,
};
