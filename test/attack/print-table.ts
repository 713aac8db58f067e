import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Row, TABLE } from './table.ts';

/** One table for all files and engines, when the last has ended. */
export default function printTable(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'attack-'));
  const file = join(folder, 'rows');
  process.env[TABLE] = file;
  return () => {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
    rmSync(folder, { recursive: true });
    const rows = lines.map((line): Row => JSON.parse(line)).sort((one, other) => compare(nameOf(one), nameOf(other)));
    const words = rows.map(({ engine, what, tried, accepted, uncaught }) => [what, engine, ...[tried, accepted, uncaught].map(inWords)]);
    console.log(`\n${align([['What', 'Engine', 'Tried', 'Accepted', 'Uncaught'], ...words])}\n`);
  };
}

const nameOf = ({ what, engine }: Row): string => `${what} ${engine}`;
const compare = (one: string, other: string): number => one.localeCompare(other);
const inWords = (count: number): string => count.toLocaleString('en');

function align(rows: readonly string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const cell = (text: string, column: number): string =>
    column < 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join('  ')).join('\n');
}
