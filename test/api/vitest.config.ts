import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Part of `npm run check`, and not of `npm test`: TypeDoc reads all of src. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/api/*.test.ts'], testTimeout: 30_000, hookTimeout: 300_000 },
});
