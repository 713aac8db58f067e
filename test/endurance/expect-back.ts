import { expect } from 'vitest';
import { tell } from '../proof/tell.ts';
import { type Growth, limitOf } from './growth.ts';

/** All counts are back where they were, and the heaps too, but for what the browser itself needs. Tells the proof. */
export function expectBack(what: string, { left, heaps }: Growth): void {
  const ok = Object.keys(left).length === 0;
  const figure = ok ? '0 listeners, timers, ports, frames, objects left' : JSON.stringify(left);
  tell({ suite: 'endurance', what, figure, limit: '0', ok });
  for (const { side, grown, before } of heaps) {
    const inWords = `${grown > 0 ? '+' : ''}${inEnglish(grown)} kB (${((100 * grown) / before).toFixed(1)} %)`;
    const row = { suite: 'endurance', what: `${what}: heap of the ${side}`, figure: inWords, limit: `+${inEnglish(limitOf(before))} kB` };
    tell({ ...row, ok: grown <= limitOf(before) });
  }
  expect(left).toEqual({});
  expect(heaps.filter(({ grown, before }) => grown > limitOf(before))).toEqual([]);
}

export const inEnglish = (count: number): string => count.toLocaleString('en');
