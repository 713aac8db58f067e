import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { engines } from './engines.ts';
import { report } from './report.ts';

/** A suite of its own, `npm run test:engines`: the journeys and the frame matrix, in each engine that is installed. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: {
    reporters: ['default', report],
    projects: engines
      .filter(({ isInstalled }) => isInstalled)
      .map(({ engine }) => ({
        extends: true as const,
        test: {
          name: engine,
          provide: { engine },
          include: ['test/engines/journeys/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 60_000, interval: 50 } },
          // One browser, shared by the files.
          isolate: false,
          maxWorkers: 1,
        },
      })),
  },
});
