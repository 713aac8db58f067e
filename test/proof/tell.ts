import { appendFileSync } from 'node:fs';

/** One line of the table that `npm run proof` ends with. */
export interface ProofRow {
  suite: string;
  what: string;
  /** What was measured, in words. */
  figure: string;
  /** What it has to hold. */
  limit: string;
  ok: boolean;
  /** The reason, where a figure is not at its limit. */
  why?: string;
}

/** Gathers a row in the file that $PROOF_TABLE names, if any: `gather.ts` names it. */
export function tell(row: ProofRow): void {
  const file = process.env['PROOF_TABLE'];
  if (file) appendFileSync(file, `${JSON.stringify(row)}\n`);
}
