import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { tally } from '../proof/tally.ts';
import { engines } from './engines.ts';
import { report } from './report.ts';

/**
 * A suite of its own, `npm run test:engines`: the demo as agents use it and the tools as partners do, end to end. The journeys and the
 * frame matrix are taken in each engine that is installed, the rest in Chromium.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: {
    reporters: ['default', report, tally('engines')],
    hookTimeout: 60_000,
    projects: [
      ...engines
        .filter(({ isInstalled }) => isInstalled)
        .map(({ engine }) => ({
          extends: true as const,
          test: {
            name: engine,
            provide: { engine },
            globalSetup: ['test/e2e/front-ends.ts'],
            include: ['test/engines/journeys/*.test.ts'],
            testTimeout: 180_000,
            expect: { poll: { timeout: 60_000, interval: 50 } },
            // A worker's files share its browser and its demo.
            isolate: false,
            maxWorkers: 3,
          },
        })),
      {
        extends: true as const,
        test: {
          name: 'demo',
          include: ['test/e2e/*.test.ts', 'test/engines/*.test.ts'],
          globalSetup: ['test/e2e/front-ends.ts'],
          testTimeout: 180_000,
          expect: { poll: { timeout: 20_000 } },
          // After the journeys, and some at a time: they wait for pages and clocks more than they compute.
          sequence: { groupOrder: 1 },
          maxWorkers: 4,
          // Each file has its own servers and visitors; what it imports is the same.
          isolate: false,
        },
      },
    ],
  },
});
