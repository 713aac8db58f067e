import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { THOROUGH } from '../thorough.ts';

/** A suite of its own, `npm run test:endurance`: what a page holds open after a long day. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { tsconfigPaths: false },
  test: {
    include: ['test/endurance/*.test.ts'],
    testTimeout: THOROUGH ? 7_200_000 : 1_200_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
