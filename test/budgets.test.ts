import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { ROOT } from './built.ts';

/** What a page pays for these names: minified, gzip -9, React left out. */
async function bytesOf(entry: string, names: string, alsoExternal: string[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from './dist/${entry}.js';`, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', ...alsoExternal],
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength;
}

test.each([
  ['partner', 'useVerifiedContext, verifyWithEndpoint', ['zod'], 3_000],
  ['partner', 'useVerifiedContext, verifyWithEndpoint', [], 9_000],
  ['host', 'PartnerWidgetTabs', ['zod'], 21_000],
])('%s: %s without %j costs at most as many bytes', async (entry, names, alsoExternal, budget) => {
  const bytes = await bytesOf(entry, names, alsoExternal);
  expect(bytes).toBeLessThanOrEqual(budget);
  // A bundle that lost its code would be small, too.
  expect(bytes).toBeGreaterThan(budget / 2);
});
