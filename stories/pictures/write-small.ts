import { deflateSync } from 'node:zlib';
import type { PNG } from 'pngjs';
import { digestOf } from './digest.ts';
import { chunk, SIGNATURE } from './png-chunk.ts';

/** Every eighth shade of a channel: no eye sees the four that it may be off, and letters compress to half. */
const STEP = 8;
const MOST_IN_A_TABLE = 256;

/** A picture in few bytes, with the digest of the screenshot that it was made of. */
export function writeSmall({ data, width, height }: PNG, screenshot: Buffer): Buffer {
  const table = new Map<number, number>();
  const places = new Uint32Array(width * height);
  for (let at = 0; at < places.length; at++) {
    const colour = (shade(data[at * 4]!) << 16) | (shade(data[at * 4 + 1]!) << 8) | shade(data[at * 4 + 2]!);
    places[at] = table.get(colour) ?? table.size;
    if (places[at] === table.size) table.set(colour, table.size);
  }
  const colours = Buffer.from([...table.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const hasTable = table.size <= MOST_IN_A_TABLE;
  const bytes = hasTable ? 1 : 3;
  // Each row begins with the number of its filter: none, as letters compress best so.
  const rows = Buffer.alloc((width * bytes + 1) * height);
  for (let at = 0; at < places.length; at++) {
    const to = at * bytes + Math.floor(at / width) + 1;
    if (hasTable) rows[to] = places[at]!;
    else colours.copy(rows, to, places[at]! * 3, places[at]! * 3 + 3);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, hasTable ? 3 : 2], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...(hasTable ? [chunk('PLTE', colours)] : []),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('tEXt', Buffer.from(`screenshot\0${digestOf(screenshot)}`, 'latin1')),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function shade(value: number): number {
  return Math.min(255, Math.round(value / STEP) * STEP);
}
