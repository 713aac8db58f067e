import { median, type Rounds } from './rounds.ts';

/** A peer does the same job, a part does less of it, and the limit is what no library can go below. */
export type Role = 'ours' | 'peer' | 'part' | 'limit';

export interface Contender {
  name: string;
  role: Role;
}

export interface Figure extends Contender {
  value: number;
  /** Ours over it: the median of the rounds' ratios. */
  ratio?: number | undefined;
  /** Not measured now: of an earlier run. */
  isKept?: boolean;
}

/** Ours, which comes first, beside others. */
export interface Group {
  title: string;
  unit: string;
  better: 'less' | 'more';
  rounds?: number;
  /** What measuring the same thing twice differs by, where values may be near 0 and a ratio says nothing. */
  noise?: number;
  figures: readonly Figure[];
}

/** How much a part of the bench may take: `short` for a proof, which has more to prove. */
export interface Effort {
  short: boolean;
}

/** Medians, and ratios within a round, of contenders that had their turns together. Ours is the first of them. */
export function figuresOf<Name extends string>(contenders: readonly (Contender & { name: Name })[], rounds: Rounds<Name>): Figure[] {
  const ours = contenders[0] ? rounds[contenders[0].name] : [];
  return contenders.map(({ name, role }) => ({
    name,
    role,
    value: median(rounds[name]),
    ratio: role === 'ours' ? undefined : median(ours.map((value, at) => value / (rounds[name][at] ?? Number.NaN))),
  }));
}
