import type { Harm } from '../harm.ts';
import { edits, spliced } from './of-text.ts';

const NAMES = ['context', 'signature', 'publicKeySignature'];
const OTHERS = [
  'a=1',
  'Context=AAAA',
  'context[]=AAAA',
  'context%00=A',
  '=',
  '&&',
  'signature',
  'context',
  '%63ontext=AAAA',
  'contex%74',
  '__proto__=1',
  '%',
  '+context=A',
  '\ufeffcontext=A',
  '?context=A',
];

const hex = (byte: number) => byte.toString(16).padStart(2, '0');
const percented = (text: string) => [...Buffer.from(text)].map((byte) => `%${hex(byte)}`).join('');

/** Harms to the query of a widget's URL, as proxies, links and enemies write it. */
export const queryHarms: Record<string, Harm<string>> = {
  'query percented throughout': (query) => query.replace(/[^&=]+/g, (part) => percented(part)),
  'query with its percents in lower case': (query) => query.replace(/%[0-9A-F]{2}/g, (digits) => digits.toLowerCase()),
  'query with raw plus': (query) => query.replaceAll('%2B', '+'),
  'query unescaped': (query) => decodeURIComponent(query),
  'query escaped twice': (query) => query.replaceAll('%', '%25'),
  'query with space for plus': (query) => query.replaceAll('%2B', '%20'),
  'query with a parameter twice': (query, dice) => `${query}&${dice.of(NAMES)}=${dice.of(['', 'AAAA', '0'.repeat(64)])}`,
  'query with a parameter before': (query, dice) => `${dice.of([...NAMES, ...OTHERS])}=x&${query}`,
  'query with another': (query, dice) => `${query}&${dice.of(OTHERS)}`,
  'query without a parameter': (query, dice) => query.split('&').toSpliced(dice.below(2), 1).join('&'),
  'query the other way round': (query) => query.split('&').reverse().join('&'),
  'query with semicolons': (query) => query.replaceAll('&', ';'),
  'query in the hash': (query) => `#${query}`,
  'query with a hash': (query, dice) => spliced(query, dice.below(query.length + 1), 0, () => '#'),
  'query with a broken escape': (query, dice) =>
    spliced(query, dice.below(query.length + 1), 0, () => dice.of(['%', '%2', '%zz', '%C3', '%ED%A0%80', '%00', '%EF%BB%BF', '%u0041'])),
  'query with question marks': (query) => `?${query}?`,
  'query with foreign signs': edits['with something put in']!,
  'query cut': edits['cut']!,
};
