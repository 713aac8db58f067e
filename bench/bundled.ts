import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Scripts of a folder here as pages load them, by the path they are served at: `/name.js`. */
export async function bundled(folder: string, files: readonly string[]): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: files.map((file) => fileURLToPath(new URL(`${folder}/${file}`, import.meta.url))),
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Without the paths of our own tsconfig the package finds itself by its exports, in dist.
    tsconfigRaw: {},
  });
  return new Map(outputFiles.map(({ path, contents }) => [`/${basename(path)}`, contents]));
}
