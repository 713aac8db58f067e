import { appendFileSync } from 'node:fs';

/** What was tried in one engine, how much of it got through, and how many errors nobody caught. */
export interface Row {
  engine: string;
  what: string;
  tried: number;
  accepted: number;
  uncaught: number;
}

/** Where the rows of this run are gathered: `print-table.ts` names it. */
export const TABLE = 'ATTACK_TABLE';

/** Gathers a row, also in the file that $PROOF_TABLE names, if any. */
export function tell(row: Row): void {
  const line = `${JSON.stringify({ suite: 'attack', ...row })}\n`;
  for (const file of [process.env[TABLE], process.env['PROOF_TABLE']]) if (file) appendFileSync(file, line);
}
