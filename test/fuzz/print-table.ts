import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tell } from '../proof/tell.ts';
import { type Row, SEED, TABLE } from './run.ts';

const inWords = (count: number): string => count.toLocaleString('en');

/** One seed for all files, and one table when the last has ended. */
export default function printTable(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const file = join(folder, 'rows');
  process.env[TABLE] = file;
  process.env[SEED] ??= String(randomInt(2 ** 31));
  console.log(`${SEED}=${process.env[SEED]} runs the same again.`);
  return () => {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
    rmSync(folder, { recursive: true });
    const rows = lines.map((line): Row => JSON.parse(line));
    for (const row of rows) print(row);
    const inputs = rows.reduce((sum, row) => sum + row.inputs, 0);
    const verified = rows.reduce((sum, { codes }) => sum + (codes['verified'] ?? 0), 0);
    const slowest = Math.max(...rows.map((row) => row.slowest));
    const onEdge = rows.reduce((sum, row) => sum + row.onEdge, 0);
    const isWhole = rows.length === 2;
    const told = { suite: 'fuzz', ok: isWhole };
    tell({
      ...told,
      what: 'inputs to verify',
      figure: `${inWords(inputs)}, all refused but ${inWords(verified)} that the key signed; 0 threw`,
      limit: '0 forgeries, 0 throws',
    });
    tell({ ...told, what: 'Node and WebCrypto', figure: `${inWords(onEdge)} verdicts the same`, limit: '0 differ' });
    tell({
      ...told,
      what: 'order of checks',
      figure: `${inWords(inputs)} failure codes as a second reading of the design has them`,
      limit: '0 differ',
    });
    console.log(
      `\n${inWords(inputs)} inputs to Node and the oracle, ${inWords(onEdge)} of them to WebCrypto; the slowest took ${Math.round(slowest)} ms.\n`,
    );
  };
}

function print({ what, inputs, codes }: Row): void {
  console.log(`\n${what}: ${inWords(inputs)}`);
  const sorted = Object.entries(codes).sort(([, one], [, other]) => other - one);
  for (const [code, count] of sorted) console.log(`  ${code.padEnd(24)}${inWords(count).padStart(12)}`);
}
