import { expect } from 'vitest';
import { tell } from '../proof/tell.ts';
import type { Growth } from './growth.ts';

/** kB that a heap may have grown: what the browser compiled meanwhile, and no object for each time. */
export const HEAP_LIMIT = { page: 256, widgets: 256 };

/** All counts are back where they were, and the heaps too, but for what the browser itself needs. Tells the proof. */
export function expectBack(what: string, { left, heap }: Growth, limit = HEAP_LIMIT): void {
  const none = Object.keys(left).length === 0;
  const figure = none ? '0 listeners, timers, ports, frames left' : JSON.stringify(left);
  tell({ suite: 'endurance', what, figure, limit: '0', ok: none });
  for (const side of ['page', 'widgets'] as const) {
    const { grown, of } = heap[side];
    const inWords = `${grown > 0 ? '+' : ''}${inEnglish(grown)} kB (${((100 * grown) / of).toFixed(1)} %)`;
    const row = { suite: 'endurance', what: `${what}: heap of the ${side}`, figure: inWords, limit: `+${limit[side]} kB` };
    tell({ ...row, ok: grown <= limit[side] });
  }
  expect(left).toEqual({});
  expect(heap.page.grown).toBeLessThanOrEqual(limit.page);
  expect(heap.widgets.grown).toBeLessThanOrEqual(limit.widgets);
}

export const inEnglish = (count: number): string => count.toLocaleString('en');
