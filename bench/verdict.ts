import type { Figure, Group } from './figures.ts';
import { reasons } from './reasons.ts';

export interface Verdict {
  /** How many times ours is as much as theirs, in the direction that is worse: 1.2 is a fifth behind. */
  behind: number;
  ok: boolean;
  why?: string | undefined;
}

/** What measuring the same thing twice differs by; bytes of a bundle do not. */
const noiseOf = (unit: string) => (unit === 'B' ? 1 : 1.05);

/** Ours beside one of the others: `ok` where it is not behind. Being behind is in order only for a reason, and only as far as that goes. */
export function verdictOf({ title, unit, better, noise, figures }: Group, theirs: Figure): Verdict {
  const ours = figures[0]?.value ?? Number.NaN;
  if (noise !== undefined && ours - theirs.value <= noise) return { behind: 1, ok: true };
  const ratio = theirs.ratio ?? ours / theirs.value;
  const behind = better === 'less' ? ratio : 1 / ratio;
  if (behind <= noiseOf(unit)) return { behind, ok: true };
  const reason = reasons.find(({ of, than }) => of.test(title) && (!than || than.test(theirs.name)));
  return { behind, ok: false, why: reason && behind <= reason.upTo ? reason.why : undefined };
}
