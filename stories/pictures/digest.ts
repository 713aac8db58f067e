import { createHash } from 'node:crypto';

/** In its last bytes, before the end that every PNG has, a kept picture says of which screenshot it was made. */
const END = 12;
const SUM = 4;
const LENGTH = 64;

export function digestOf(screenshot: Buffer): string {
  return createHash('sha256').update(screenshot).digest('hex');
}

/** Was this one made of that? Then nothing needs to be decoded. */
export function isMadeOf(kept: Buffer, screenshot: Buffer): boolean {
  return kept.toString('latin1', kept.length - END - SUM - LENGTH, kept.length - END - SUM) === digestOf(screenshot);
}
