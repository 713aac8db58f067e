import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A suite of its own, `npm run test:fuzz`: two million inputs, or as many as FUZZ_INPUTS says. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/fuzz/*.test.ts'],
    globalSetup: ['test/fuzz/print-table.ts'],
    // As long as it takes: each file ends by itself.
    testTimeout: 24 * 3_600_000,
    maxWorkers: 2,
  },
});
