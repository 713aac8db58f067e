import { crc32 } from 'node:zlib';
import { PNG } from 'pngjs';
import { digestOf } from './digest.ts';

/** Without filters text compresses best, unlike photographs. */
const SMALL = { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 } as const;
const END = 12;

/** A picture in few bytes, with the digest of the screenshot that it was made of. */
export function writeSmall(picture: PNG, screenshot: Buffer): Buffer {
  const png = PNG.sync.write(picture, SMALL);
  return Buffer.concat([png.subarray(0, -END), text(`screenshot\0${digestOf(screenshot)}`), png.subarray(-END)]);
}

/** A PNG's chunk of text. */
function text(words: string): Buffer {
  const named = Buffer.from(`tEXt${words}`, 'latin1');
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(words.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
