/** A limit that a caller gave, checked: one that is none would let everything pass. */
export function readLimit(name: string, value: number): number {
  if (typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY) return value;
  throw new TypeError(
    `\`${name}\` is not a finite number of 0 or more, so it would limit nothing. Pass one, or leave it out for the default.`,
  );
}
