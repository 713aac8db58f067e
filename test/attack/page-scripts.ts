import { basename } from 'node:path';
import { build } from 'esbuild';
import { filesIn, ROOT } from '../built.ts';

let built: Promise<Map<string, string>> | undefined;

/** The pages' scripts, by name. They import the package as everybody does, so what runs is dist. */
export function pageScripts(): Promise<Map<string, string>> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: filesIn('test/attack/pages', /\.(js|tsx?)$/),
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
