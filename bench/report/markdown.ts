import type { Group } from '../figures.ts';
import { describe, type Machine } from '../machine.ts';
import { rowsOf } from './rows.ts';
import { roundsOf } from './words.ts';

const INTRODUCTION = `Measured by \`npm run bench -- --keep\`. Ours is the first row of each table; a *peer* does the same job, a *part* does
less of it, and the *limit* is what no library can go below. Ratios are medians of the ratios within a round, in which everyone
has a turn: they hold across machines, absolute times do not.`;

/** For the repository. */
export function markdownOf(groups: readonly Group[], machine: Machine): string {
  const sections = groups.map((group) => {
    const rows = rowsOf(group).map((row) => `| ${row.name} | ${row.role} | ${row.figure} | ${row.ratio} | ${row.why} |`);
    return `## ${group.title}\n\n${roundsOf(group)}\n\n| | | | ours / it | why |\n| --- | --- | ---: | ---: | --- |\n${rows.join('\n')}\n`;
  });
  return [`# Bench\n\n${describe(machine)}\n\n${INTRODUCTION}\n`, ...sections].join('\n');
}
