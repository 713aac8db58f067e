import { expect, test } from 'vitest';
import { milliseconds } from '../../src/protocol/milliseconds.ts';

test.each([
  [0, 0],
  [0.25, 250],
  [30, 30_000],
  [2_147_483.647, 2_147_483_647],
  [2_147_484, 2_147_483_647],
  [Number.POSITIVE_INFINITY, 2_147_483_647],
])('%s s are %s ms of a timer', (seconds, delay) => {
  expect(milliseconds(seconds)).toBe(delay);
});
