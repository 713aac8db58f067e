import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Mutant, Report } from './report.ts';

const mutantSchema = z.tuple([z.number(), z.number(), z.number(), z.number(), z.string(), z.string(), z.string(), z.array(z.string())]);

/** A line of the file that is kept: what became of the mutants of a file of this very text, or which tests stand in one. */
const lineSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  mutants: z.optional(z.array(mutantSchema)),
  tests: z.optional(z.record(z.string(), z.string())),
});

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
const textOf = (file: string): string => readFileSync(file, 'utf8');

export function writeKept({ files, testFiles }: Report): string {
  const mutants = Object.entries(files).map(([file, { source, mutants: tried }]) => ({
    ...{ file, sha256: hashOf(source), mutants: tried.map(write) },
  }));
  const tests = Object.entries(testFiles).map(([file, { tests: found }]) => ({
    ...{ file, sha256: hashOf(textOf(file)), tests: Object.fromEntries(found.map(({ id, name }) => [id, name])) },
  }));
  return [...mutants, ...tests].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/**
 * A report for Stryker to go on from. A file that has changed since is not in it, so all of its mutants are run again, and so is what
 * survived and is reached by a test that is not in it.
 */
export function readKept(text: string): Report {
  const report: Report = { schemaVersion: '1.0', thresholds: { high: 95, low: 90 }, files: {}, testFiles: {} };
  const lines = text.trimEnd().split('\n');
  const unchanged = lines.map((line) => lineSchema.parse(JSON.parse(line))).filter(({ file, sha256 }) => hashOfFile(file) === sha256);
  const known = unchanged.flatMap(({ tests = {} }) => Object.keys(tests));
  for (const { file, mutants, tests } of unchanged) {
    if (mutants)
      report.files[file] = { language: 'typescript', source: textOf(file), mutants: mutants.map((each, at) => read(each, at, known)) };
    if (tests) report.testFiles[file] = { tests: Object.entries(tests).map(([id, name]) => ({ id, name })) };
  }
  return report;
}

type Kept = z.output<typeof mutantSchema>;

function write({ location: { start, end }, mutatorName, replacement = '', status, killedBy = [] }: Mutant): Kept {
  return [start.line, start.column, end.line, end.column, mutatorName, replacement, status, killedBy];
}

function read([line, column, endLine, endColumn, mutatorName, replacement, status, killedBy]: Kept, at: number, known: string[]): Mutant {
  const location = { start: { line, column }, end: { line: endLine, column: endColumn } };
  return { id: `${at}`, location, mutatorName, replacement, status, killedBy, coveredBy: status === 'Killed' ? killedBy : known };
}

const hashOfFile = (file: string): string | undefined => (existsSync(file) ? hashOf(textOf(file)) : undefined);
