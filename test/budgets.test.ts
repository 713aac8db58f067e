import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { ROOT } from './built.ts';

/** These names as a page loads them: minified, React left out. */
async function textOf(entry: string, names: string, alsoExternal: string[] = [], mode = 'production'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from './dist/${entry}.js';`, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    external: ['react', 'react-dom', ...alsoExternal],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

test('a production build has nothing of the local override', async () => {
  expect(await textOf('host', 'CallDock, useCall', ['zod'], 'development')).toContain('LocalSettings');
  expect(await textOf('host', 'CallDock, useCall', ['zod'])).not.toContain('LocalSettings');
});

test.each([
  // With the conversation, as each context that the host pushes is verified, too.
  ['partner', 'useVerifiedContext, verifyWithEndpoint', ['zod'], 7_350],
  ['partner', 'useVerifiedContext, verifyWithEndpoint', [], 14_700],
  ['partner', 'useWidgetHost, useHostEnvironment, useAutoHeight', ['zod'], 6_060],
  ['widget', 'connectToHost', ['zod'], 5_890],
  // As penpal with jose’s jwtVerify, which know nothing of contexts.
  ['widget', 'connectToHost, watchVerifiedContext, verifyWithEndpoint', ['zod'], 8_505],
  ['host', 'PartnerWidgetTabs', ['zod'], 30_450],
  // Each phone has limits and a place of its own: 400 of the bytes.
  ['host', 'CallDock, useCall', ['zod'], 13_400],
  // HubSpot's SDK costs 3,405 and has no schema, no promise, no queue and no guard against floods.
  ['calling', 'CallingExtensions', ['zod'], 4_250],
  ['partner', 'useCallingExtension', ['zod'], 6_600],
])('%s: %s without %j costs at most as many bytes', async (entry, names, alsoExternal, budget) => {
  const bytes = gzipSync(await textOf(entry, names, alsoExternal), { level: 9 }).byteLength;
  expect(bytes).toBeLessThanOrEqual(budget);
  // A bundle that lost its code would be small, too.
  expect(bytes).toBeGreaterThan(budget / 2);
});
