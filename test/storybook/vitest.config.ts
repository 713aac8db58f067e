import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A suite of its own, in `npm run test:pictures`: the Storybook as it is published. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/storybook/*.test.ts'], testTimeout: 600_000, hookTimeout: 60_000 },
});
