import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_RATE, type Rate, take } from '../../src/bridge/rate.ts';

/** How many messages pass of `perSecond` for these seconds. */
function passed(perSecond: number, seconds: number, rate: Rate): number {
  let bucket = { tokens: rate.burst, at: 0 };
  let count = 0;
  for (let sent = 0; sent < perSecond * seconds; sent++) {
    bucket = take(bucket, (sent / perSecond) * 1000, rate);
    if (bucket.tokens >= 0) count++;
  }
  return count;
}

const small: Rate = { burst: 10, perSecond: 5 };

test.each<[name: string, sent: number, seconds: number, count: number]>([
  ['slower than the rate, all pass', 4, 60, 240],
  ['at the rate, all pass', 5, 60, 300],
  ['a little faster, the burst and the rate pass', 6, 60, 310],
  ['ten times faster, the burst and the rate pass', 50, 60, 310],
  ['ten thousand at once, the burst passes', 10_000, 1, 15],
])('%s', (_, sent, seconds, count) => {
  expect(Math.abs(passed(sent, seconds, small) - count)).toBeLessThanOrEqual(1);
});

test('a burst that was used up is there again after a while', () => {
  expect(take({ tokens: -1, at: 0 }, 60_000, small)).toEqual({ tokens: 9, at: 60_000 });
});

test('never more than the burst and the rate, never less than the rate while as much is sent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 20 }), (perSecond, seconds) => {
      const count = passed(perSecond, seconds, small);
      expect(count).toBeLessThanOrEqual(small.burst + small.perSecond * seconds);
      expect(count).toBeGreaterThanOrEqual(Math.min(perSecond, small.perSecond) * seconds - 1);
    }),
  );
});

test('by default a busy phone passes, and a flood does not', () => {
  expect(passed(50, 10, DEFAULT_RATE)).toBe(500);
  expect(passed(10_000, 10, DEFAULT_RATE)).toBeLessThanOrEqual(1_500);
});
