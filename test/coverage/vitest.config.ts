import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { least } from './least.ts';
import { tellCoverage } from './tell-coverage.ts';

/** How much of the rooms without a page the tests in Node reach, `npm run test:coverage`. No file is left out. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  // The package's own name leads to `src`, or nothing of it would count.
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/{protocol,bridge,server,vectors,interop,calling,widget}/**/*.test.ts'],
    testTimeout: 30_000,
    reporters: ['default', tellCoverage],
    coverage: {
      provider: 'v8',
      include: ['src/{protocol,bridge,server}/**/*.ts'],
      reportsDirectory: 'coverage/lines',
      reporter: ['text', 'html'],
      thresholds: least,
    },
  },
});
