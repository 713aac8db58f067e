import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { tally } from '../proof/tally.ts';
import { THOROUGH } from '../thorough.ts';

/** A suite of its own, `npm run test:packages`: the packed package in fresh projects, installed from the registry, and what is published under other test runners. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/packages/*.test.ts'],
    // Our own widgets, each before the published command: `npm run test:thorough`.
    exclude: THOROUGH ? [] : ['test/packages/check-examples.test.ts'],
    globalSetup: ['test/examples/pack.ts'],
    reporters: ['default', tally('packages')],
    testTimeout: 120_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
  },
});
