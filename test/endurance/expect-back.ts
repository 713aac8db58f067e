import { expect } from 'vitest';
import { tell } from '../proof/tell.ts';
import type { Growth } from './growth.ts';

/** kB that a heap may have grown: what the browser compiled meanwhile, and no object for each time. */
export const HEAP_LIMIT = 512;

/** All counts are back where they were, and the heaps too, but for what the browser itself needs. Tells the proof. */
export function expectBack(what: string, { left, heaps }: Growth): void {
  const ok = Object.keys(left).length === 0;
  const figure = ok ? '0 listeners, timers, ports, frames, objects left' : JSON.stringify(left);
  tell({ suite: 'endurance', what, figure, limit: '0', ok });
  for (const { side, grown, before } of heaps) {
    const inWords = `${grown > 0 ? '+' : ''}${inEnglish(grown)} kB (${((100 * grown) / before).toFixed(1)} %)`;
    const row = { suite: 'endurance', what: `${what}: heap of the ${side}`, figure: inWords, limit: `+${HEAP_LIMIT} kB` };
    tell({ ...row, ok: grown <= HEAP_LIMIT });
  }
  expect(left).toEqual({});
  expect(Math.max(...heaps.map(({ grown }) => grown))).toBeLessThanOrEqual(HEAP_LIMIT);
}

export const inEnglish = (count: number): string => count.toLocaleString('en');
