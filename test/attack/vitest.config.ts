import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { tally } from '../proof/tally.ts';

/** A suite of its own, `npm run test:attack`: what an enemy may try, in each engine that is installed. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { tsconfigPaths: false },
  test: {
    include: ['test/attack/*.test.ts'],
    globalSetup: ['test/proof/gather.ts'],
    reporters: ['default', tally('attack')],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000, interval: 50 } },
    maxWorkers: 2,
  },
});
