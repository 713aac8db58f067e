import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { ProofRow } from './tell.ts';

const row = z.object({
  suite: z.string(),
  what: z.string(),
  figure: z.string(),
  limit: z.string(),
  ok: z.boolean(),
  why: z.optional(z.string()),
});

/** The rows that a file has gathered: suite by suite, as they were told, and within a suite by what was measured. */
export function readRows(file: string): ProofRow[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const rows = lines.map((line): ProofRow => {
    const { why, ...rest } = row.parse(JSON.parse(line));
    return why === undefined ? rest : { ...rest, why };
  });
  const suites = [...new Set(rows.map(({ suite }) => suite))];
  return suites.flatMap((suite) => rows.filter((each) => each.suite === suite).sort((one, other) => one.what.localeCompare(other.what)));
}
