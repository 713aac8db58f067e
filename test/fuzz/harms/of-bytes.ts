import type { Harm } from '../harm.ts';

/** What is no UTF-8, and some that is. */
const SEQUENCES = [
  [0x80],
  [0xc0, 0xaf],
  [0xe5, 0xb1],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xff],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0],
  [0xc3, 0xa9],
  [0xf0, 0x9f, 0x8f, 0xa1],
];

/** Harms to the bytes that are then signed. */
export const byteHarms: Record<string, Harm<Buffer>> = {
  'a bit of a byte': (bytes, dice) => {
    const flipped = Buffer.from(bytes);
    const at = dice.below(bytes.length);
    if (bytes.length > 0) flipped[at] = bytes[at]! ^ (1 << dice.below(8));
    return flipped;
  },
  'a foreign sequence': (bytes, dice) => {
    const at = dice.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), Uint8Array.from(dice.of(SEQUENCES)), bytes.subarray(at)]);
  },
  'a foreign sequence in a name': (bytes, dice) => {
    const at = bytes.indexOf('"name":"') + 8;
    return Buffer.concat([bytes.subarray(0, at), Uint8Array.from(dice.of(SEQUENCES)), bytes.subarray(at)]);
  },
  'bytes cut': (bytes, dice) => bytes.subarray(0, dice.below(bytes.length)),
  'in UTF-16': (bytes) => Buffer.from(bytes.toString(), 'utf16le'),
  'in Latin-1': (bytes) => Buffer.from(bytes.toString(), 'latin1'),
  'any bytes': (_, dice) => Buffer.from(Array.from({ length: dice.below(80) }, () => dice.below(256))),
};
