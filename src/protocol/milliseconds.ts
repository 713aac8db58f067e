/** Seconds → the delay of a timer. It holds 31 bits: one that is longer, or Infinity, would fire at once. */
export function milliseconds(seconds: number): number {
  return Math.min(seconds * 1000, 2 ** 31 - 1);
}
