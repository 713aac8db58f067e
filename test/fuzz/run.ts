import { appendFileSync } from 'node:fs';
import type fc from 'fast-check';
import type { Tally } from './tally.ts';

/** Where the rows of this run are gathered: `print-table.ts` names it. */
export const TABLE = 'FUZZ_TABLE';
export const SEED = 'FUZZ_SEED';

/** What one file ran. */
export interface Row extends Pick<Tally, 'inputs' | 'onEdge' | 'codes' | 'slowest'> {
  what: string;
}

/** All files together; a night may have more. */
export const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 2_000_000);

/** Chance is one number for all. The failure names its one delivery, so there is nothing to shrink. */
export function runs<T>(numRuns: number): fc.Parameters<T> {
  return { numRuns, seed: Number(process.env[SEED]), endOnFailure: true };
}

export function gather(what: string, { inputs, onEdge, codes, slowest }: Tally): void {
  const row: Row = { what, inputs, onEdge, codes, slowest };
  const file = process.env[TABLE];
  if (file) appendFileSync(file, `${JSON.stringify(row)}\n`);
}
