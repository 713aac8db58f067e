import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The quick tests in Node, for `npm run test:mutation` alone: each is run again for every change of the code that it reaches. */
export default defineConfig({
  root,
  // Not by tsconfig.json, as the one that is found is not the copy's.
  resolve: { alias: [{ find: /^partner-widgets\/(\w+)$/, replacement: `${root}src/$1/index.ts` }] },
  test: {
    include: ['test/{protocol,bridge,server,widget}/**/*.test.ts'],
    exclude: [
      // A server, a bundle or a world of its own: slow, and the change of the code does not reach into it.
      'test/server/{redis-replay-store,edge-runtime,served}.test.ts',
      // Looks at the clock.
      'test/bridge/too-large.test.ts',
    ],
    setupFiles: ['test/mutation/same-chance.ts'],
    // All files in one worker, which is a new one for each mutant.
    isolate: false,
    // A changed line may have a test wait for ever.
    testTimeout: 10_000,
  },
});
