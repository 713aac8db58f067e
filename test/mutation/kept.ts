import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { isKilled, type Mutant, type Report } from './report.ts';

const killedSchema = z.tuple([z.number(), z.number(), z.number(), z.number(), z.string(), z.string(), z.string(), z.array(z.string())]);

/** A line of the file that is kept: what was killed in a file of this very text, or which tests stand in one. */
const lineSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  killed: z.optional(z.array(killedSchema)),
  tests: z.optional(z.record(z.string(), z.string())),
});

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
const textOf = (file: string): string => readFileSync(file, 'utf8');

/** Only what was killed: what survived is tried again each time. */
export function writeKept({ files, testFiles }: Report): string {
  const killed = Object.entries(files).map(([file, { source, mutants }]) => ({
    ...{ file, sha256: hashOf(source), killed: mutants.filter(isKilled).map(write) },
  }));
  const tests = Object.entries(testFiles).map(([file, { tests: found }]) => ({
    ...{ file, sha256: hashOf(textOf(file)), tests: Object.fromEntries(found.map(({ id, name }) => [id, name])) },
  }));
  return [...killed, ...tests].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** A report for Stryker to go on from. A file that has changed since is not in it, so all of its mutants are run again. */
export function readKept(text: string): Report {
  const report: Report = { schemaVersion: '1.0', thresholds: { high: 95, low: 90 }, files: {}, testFiles: {} };
  for (const each of text.trimEnd().split('\n')) {
    const { file, sha256, killed, tests } = lineSchema.parse(JSON.parse(each));
    const source = sourceOf(file);
    if (source === undefined || hashOf(source) !== sha256) continue;
    if (killed) report.files[file] = { language: 'typescript', source, mutants: killed.map(read) };
    if (tests) report.testFiles[file] = { tests: Object.entries(tests).map(([id, name]) => ({ id, name })) };
  }
  return report;
}

function write({ location: { start, end }, mutatorName, replacement = '', status, killedBy = [] }: Mutant): z.output<typeof killedSchema> {
  return [start.line, start.column, end.line, end.column, mutatorName, replacement, status, killedBy];
}

function read(
  [line, column, endLine, endColumn, mutatorName, replacement, status, killedBy]: z.output<typeof killedSchema>,
  at: number,
): Mutant {
  const location = { start: { line, column }, end: { line: endLine, column: endColumn } };
  return { id: `${at}`, location, mutatorName, replacement, status, killedBy, coveredBy: killedBy };
}

function sourceOf(file: string): string | undefined {
  try {
    return textOf(file);
  } catch {
    return undefined;
  }
}
