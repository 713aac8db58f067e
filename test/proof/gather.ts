import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRows } from './rows.ts';
import { tableOf } from './table.ts';

/** One table for all files of a suite, when the last has ended. Within a proof it is the proof's. */
export default function gather(): (() => void) | undefined {
  if (process.env['PROOF_TABLE']) return;
  const folder = mkdtempSync(join(tmpdir(), 'proof-'));
  const file = join(folder, 'rows');
  process.env['PROOF_TABLE'] = file;
  return () => {
    console.log(`\n${tableOf(readRows(file))}\n`);
    rmSync(folder, { recursive: true });
  };
}
