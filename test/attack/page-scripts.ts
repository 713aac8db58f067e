import { basename } from 'node:path';
import { build } from 'esbuild';
import { filesIn, ROOT } from '../built.ts';

const built = new Map<string, Promise<Map<string, string>>>();

/** The scripts of the pages in this folder, by name. They import the package as everybody does, so what runs is dist. */
export function pageScripts(folder: string): Promise<Map<string, string>> {
  const scripts = built.get(folder) ?? bundle(folder);
  built.set(folder, scripts);
  return scripts;
}

async function bundle(folder: string): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: filesIn(folder, /\.(js|tsx?)$/),
    outdir: '/',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.json': 'json' },
    logOverride: { 'unsupported-directive': 'silent' },
    // Without the paths of our own tsconfig the package finds itself by its exports.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path, '.js'), text.replaceAll('</script', '<\\/script')]));
}
