import type { Group } from '../figures.ts';
import { describe, type Machine } from '../machine.ts';
import { rowsOf } from './rows.ts';
import { roundsOf } from './words.ts';

/** For people, at a terminal. */
export function tableOf(groups: readonly Group[], machine: Machine): string {
  const rows = groups.flatMap(rowsOf);
  const wide = (pick: (row: (typeof rows)[number]) => string) => Math.max(0, ...rows.map((row) => pick(row).length));
  const [figure, ratio, name] = [wide((row) => row.figure), 9, wide((row) => row.name)];
  const blocks = groups.map((group) => [
    `\n${group.title} — ${roundsOf(group)}`,
    ...rowsOf(group).map((row) =>
      `  ${row.figure.padStart(figure)}  ${row.ratio.padStart(ratio)}  ${row.role.padEnd(5)}  ${row.name.padEnd(name)}  ${row.why}`.trimEnd(),
    ),
  ]);
  return [describe(machine), `  ${''.padStart(figure)}  ${'ours / it'.padStart(ratio)}`, ...blocks.flat()].join('\n');
}
