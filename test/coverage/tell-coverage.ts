import type { Reporter } from 'vitest/node';
import * as z from 'zod';
import { tell } from '../proof/tell.ts';

const share = z.object({ covered: z.number(), total: z.number(), pct: z.number() });
const summarySchema = z.object({ lines: share, branches: share, functions: share });
const mapSchema = z.object({ getCoverageSummary: z.function({ output: z.unknown() }) });

/** Tells the proof what was reached. The limits are those of the run, which fails below them. */
export const tellCoverage: Reporter = {
  onCoverage(coverage) {
    console.log(coverage);
  },
};
