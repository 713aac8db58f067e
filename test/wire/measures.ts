import type { Frame } from 'playwright';
import { expect } from 'vitest';

/** How many messages of this origin came to the page's window. */
export async function arrived(frame: Pick<Frame, 'evaluate'>, origin: string): Promise<number> {
  const crossed = await frame.evaluate(() => window.watch.crossed);
  return Object.entries(crossed).reduce((sum, [key, count]) => (key.startsWith(`${origin} `) ? sum + count : sum), 0);
}

/**
 * Nothing of ours kept the page waiting for more than 50 ms. A kind of message that is slow to read is slow whenever it comes; a machine
 * that has something else to do pauses anywhere. No kind may be slow more than `most` times.
 */
export async function expectQuick(frame: Pick<Frame, 'evaluate'>, most: number): Promise<void> {
  const slow = await frame.evaluate(() => window.watch.slow);
  expect(Object.entries(slow).filter(([, count]) => count > most)).toEqual([]);
}
