export type Rounds<Name extends string> = Record<Name, number[]>;

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

/**
 * In each round everyone has a turn, and each round goes the other way round. So a slow moment of the machine meets neighbours
 * alike, and the ratio of two within a round says more than the ratio of their best times.
 * @returns what the turns gave, one for each round.
 */
export async function pairedRounds<Name extends string>(
  names: readonly Name[],
  count: number,
  turn: (name: Name) => Promise<number>,
): Promise<Rounds<Name>> {
  const rounds = {} as Rounds<Name>;
  for (const name of names) rounds[name] = [];
  for (let round = 0; round < count; round++) {
    for (const name of round % 2 ? names.toReversed() : names) rounds[name].push(await turn(name));
  }
  return rounds;
}
