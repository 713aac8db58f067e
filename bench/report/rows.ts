import type { Group } from '../figures.ts';
import { verdictOf } from '../verdict.ts';
import { digits, quantity } from './words.ts';

/** A line of the table: ours has no ratio, as the others are measured by it. */
export interface Row {
  name: string;
  role: string;
  figure: string;
  ratio: string;
  why: string;
}

export function rowsOf(group: Group): Row[] {
  return group.figures.map((figure) => {
    const { name, role } = figure;
    const common = { name, role, figure: quantity(group, figure) };
    if (role === 'ours') return { ...common, ratio: '', why: '' };
    const { behind, ok, why } = verdictOf(group, figure);
    const ratio = digits(group.better === 'less' ? behind : 1 / behind);
    return { ...common, ratio, why: why ?? (ok ? '' : 'behind, and no reason is known') };
  });
}
