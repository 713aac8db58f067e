import type { Reporter } from 'vitest/node';
import * as z from 'zod';
import { tell } from '../proof/tell.ts';
import { least } from './least.ts';

const share = z.object({ covered: z.number(), total: z.number(), pct: z.number() });
const summarySchema = z.object({ lines: share, branches: share, functions: share });

/** Istanbul's map of what was reached, as vitest hands it over. */
const mapSchema = z.custom<{ getCoverageSummary(): { toJSON(): unknown } }>((map) => typeof Object(map).getCoverageSummary === 'function');

/** Tells the proof what was reached. The run itself fails below its thresholds. */
export const tellCoverage: Reporter = {
  onCoverage(coverage) {
    const summary = summarySchema.parse(mapSchema.parse(coverage).getCoverageSummary().toJSON());
    for (const what of ['lines', 'branches', 'functions'] as const) {
      const { covered, total, pct } = summary[what];
      const figure = `${covered.toLocaleString('en')} of ${total.toLocaleString('en')} (${pct} %)`;
      tell({ suite: 'coverage', what: `${what} of protocol, bridge, server`, figure, limit: `≥ ${least[what]} %`, ok: pct >= least[what] });
    }
  },
};
