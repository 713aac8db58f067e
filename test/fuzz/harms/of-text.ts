import type { Dice } from '../dice.ts';

/** Edits that any text can suffer on its way. */
export const edits: Record<string, (text: string, dice: Dice) => string> = {
  flipped: (text, dice) =>
    spliced(text, dice.below(text.length), 1, (unit) => String.fromCharCode(unit.charCodeAt(0) ^ (1 << dice.below(8)))),
  'flipped high': (text, dice) =>
    spliced(text, dice.below(text.length), 1, (unit) => String.fromCharCode(unit.charCodeAt(0) ^ (1 << (8 + dice.below(8))))),
  cut: (text, dice) => text.slice(0, dice.below(text.length)),
  'cut in front': (text, dice) => text.slice(1 + dice.below(text.length)),
  'with a piece gone': (text, dice) => spliced(text, dice.below(text.length), 1 + dice.below(4), () => ''),
  'with something put in': (text, dice) => spliced(text, dice.below(text.length + 1), 0, () => dice.of(FOREIGN)),
  'with something added': (text, dice) => text + dice.of(FOREIGN),
  'with something in front': (text, dice) => dice.of(FOREIGN) + text,
  doubled: (text) => text + text,
  'in upper case': (text) => text.toUpperCase(),
  'in lower case': (text) => text.toLowerCase(),
  'with its case swapped': (text, dice) => spliced(text, dice.below(text.length), 1, swapCase),
  'with its ends swapped': (text) => text.slice(-1) + text.slice(1, -1) + text.slice(0, 1),
  backwards: (text) => [...text].reverse().join(''),
  percented: (text) => encodeURIComponent(wellFormed(text)),
  'percented throughout': (text) => text.replace(/[\0-\x7f]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(2, '0')}`),
  'with plus as space': (text) => text.replaceAll('+', ' '),
  'with space as plus': (text) => text.replaceAll(' ', '+'),
  'in full width': (text) => text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)),
  'in another block': (text, dice) => spliced(text, dice.below(text.length), 1, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0x100)),
  empty: () => '',
  strange: (_, dice) => Array.from({ length: dice.below(70) }, () => String.fromCharCode(dice.below(0x10000))).join(''),
};

const FOREIGN = [
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '+',
  '=',
  '==',
  '/',
  '_',
  '-',
  '%',
  '%00',
  '&',
  '#',
  '"',
  '\ud800',
  '\udc00',
  '\ufeff',
  '\u200b',
  'A',
  '0',
  '__proto__',
  '.',
  ',',
  '{}',
  'é',
  '🏡',
];

export function spliced(text: string, at: number, length: number, change: (piece: string) => string): string {
  return text.slice(0, at) + change(text.slice(at, at + length)) + text.slice(at + length);
}

function swapCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

/** Halves of surrogate pairs become U+FFFD, as in every URL. */
export function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}
