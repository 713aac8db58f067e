import { build } from 'esbuild';
import { ROOT } from '../built.ts';

/** The script of the CRM's page, of what is published. */
export async function bundleHost(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}/test/engines/pages/host.tsx`],
    bundle: true,
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    // Without the paths of our own tsconfig the package finds itself by its exports, in dist.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
  });
  return outputFiles[0]?.text ?? '';
}
