import { crc32 } from 'node:zlib';

/** What every PNG begins with. */
export const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** A part of a PNG: its length, its type, what it holds, and a sum over both. */
export function chunk(type: 'IHDR' | 'PLTE' | 'IDAT' | 'tEXt' | 'IEND', data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
