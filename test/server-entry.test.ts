import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type BuildOptions, build } from 'esbuild';
import { build as viteBuild } from 'vite';
import { describe, expect, test } from 'vitest';
import { ROOT } from './built.ts';

const run = promisify(execFile);
const CODE = "import { signContext } from 'partner-widgets/server'; console.log(typeof signContext);";

const onNode = (...options: string[]) => run(process.execPath, [...options, '--input-type=module', '--eval', CODE], { cwd: ROOT });
const byEsbuild = (options: BuildOptions) =>
  build({
    stdin: { contents: CODE, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
    // Without the paths of our own tsconfig, which lead to src.
    tsconfigRaw: {},
    ...options,
  });

/** A page in this package's folder, which finds the package by its name as it would any dependency. */
async function byVite(): Promise<void> {
  const page = `${ROOT}/page.js`;
  await viteBuild({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: [{ name: 'page', resolveId: (id) => (id === page ? id : undefined), load: (id) => (id === page ? CODE : undefined) }],
    build: { write: false, rolldownOptions: { input: page } },
  });
}

describe('the entry with the key is there', () => {
  test('on Node', async () => {
    expect((await onNode()).stdout).toBe('function\n');
  });

  test('in a bundle for Node', async () => {
    await expect(byEsbuild({ platform: 'node' })).resolves.toBeDefined();
  });

  // Their bundlers name the browser, too.
  test.each(['workerd', 'edge-light'])('in a bundle for the edge: %s', async (runtime) => {
    await expect(byEsbuild({ platform: 'browser', conditions: [runtime, 'worker', 'browser'] })).resolves.toBeDefined();
  });
});

describe('the entry with the key is not there', () => {
  test('in a runtime that calls itself a browser', async () => {
    await expect(onNode('--conditions=browser')).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  test('in a page’s bundle by esbuild', async () => {
    await expect(byEsbuild({ platform: 'browser' })).rejects.toThrow('not-in-browsers.js');
  });

  test('in a page’s bundle by Vite', async () => {
    await expect(byVite()).rejects.toThrow('not-in-browsers.js');
  });
});
