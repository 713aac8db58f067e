import { tell } from '../../test/proof/tell.ts';
import type { Group } from '../figures.ts';
import { verdictOf } from '../verdict.ts';
import { digits, quantity } from './words.ts';

/** A row of the proof for each figure that stands beside ours. */
export function tellGroups(groups: readonly Group[]): void {
  for (const group of groups) {
    const [ours] = group.figures;
    if (!ours) continue;
    for (const theirs of group.figures.filter(({ role }) => role !== 'ours')) {
      const { behind, ok, why } = verdictOf(group, theirs);
      const ratio = digits(group.better === 'less' ? behind : 1 / behind);
      const limit = `${theirs.role}: ${theirs.name}, ${quantity(group, theirs)}; ours / it ${ratio}`;
      tell({ suite: 'bench', what: `${group.title}, ${ours.name}`, figure: quantity(group, ours), limit, ok, ...(why && { why }) });
    }
  }
}
