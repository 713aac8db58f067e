import * as z from 'zod';

const place = z.object({ line: z.number(), column: z.number() });

const mutantSchema = z.looseObject({
  id: z.string(),
  mutatorName: z.string(),
  replacement: z.optional(z.string()),
  status: z.string(),
  location: z.object({ start: place, end: place }),
  killedBy: z.optional(z.array(z.string())),
});

export type Mutant = z.output<typeof mutantSchema>;

/** What is used of Stryker's report. */
export const reportSchema = z.looseObject({
  files: z.record(z.string(), z.looseObject({ source: z.string(), mutants: z.array(mutantSchema) })),
  testFiles: z.record(z.string(), z.looseObject({ tests: z.array(z.object({ id: z.string(), name: z.string() })) })),
});

export type Report = z.output<typeof reportSchema>;

/** A mutant that a test fails for, or that never ends. One that is not noticed, or that no test reaches, is not killed. */
export function isKilled({ status }: Mutant): boolean {
  return status === 'Killed' || status === 'Timeout';
}

/** The share of mutants that are killed, in percent, of all that can be run. */
export function scoreOf({ files }: Report): { killed: number; all: number; percent: number } {
  const mutants = Object.values(files).flatMap((file) => file.mutants.filter(({ status }) => status !== 'CompileError'));
  const killed = mutants.filter(isKilled).length;
  return { killed, all: mutants.length, percent: (100 * killed) / mutants.length };
}
