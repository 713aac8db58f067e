import type { ProofRow } from './tell.ts';

const HEAD = ['', 'Suite', 'What', 'Measured', 'Has to hold'];

/** Whether a figure holds, or is not at its limit for a reason that is written beside it, or neither. */
export function markOf({ ok, why }: ProofRow): '✓' | '≈' | '✗' {
  if (ok) return '✓';
  return why === undefined ? '✗' : '≈';
}

/** For people, in a terminal. */
export function tableOf(rows: readonly ProofRow[]): string {
  const cells = [HEAD, ...rows.map((row) => [markOf(row), row.suite, row.what, row.figure, row.limit])];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((each) => each[column]?.length ?? 0)));
  const lines = cells.map((each) =>
    each
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const [head, ...body] = lines.map((line, at) => [line, ...reasonOf(rows[at - 1])].join('\n'));
  return [head, ...body].join('\n');
}

function reasonOf(row: ProofRow | undefined): string[] {
  return row?.why === undefined ? [] : [`     ${row.why}`];
}

/** The same for a page. */
export function markdownOf(rows: readonly ProofRow[]): string {
  const lineOf = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const body = rows.map((row) => lineOf([markOf(row), row.suite, row.what, row.figure, [row.limit, row.why].filter(Boolean).join('. ')]));
  return [lineOf(HEAD), lineOf(HEAD.map(() => '---')), ...body].join('\n');
}
