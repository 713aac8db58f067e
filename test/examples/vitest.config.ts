import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { tally } from '../proof/tally.ts';

/** A suite of its own, `npm run test:examples`: it installs each example from the registry, as a stranger would. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/examples/*.test.ts'],
    globalSetup: ['test/examples/pack.ts'],
    reporters: ['default', tally('examples')],
    testTimeout: 60_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
  },
});
