import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a page loads for it: minified, compressed, React left out. */
export async function gzipped(contents: string, resolveDir: string, alsoExternal: string[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', ...alsoExternal],
    write: false,
    tsconfigRaw: {},
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength;
}
