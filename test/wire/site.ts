import { build } from 'esbuild';
import type { BrowserContext } from 'playwright';
import { filesIn, ROOT } from '../built.ts';

// No server and no such names: the browser is answered for every address, so each page has a real origin of its own.
export const CRM = 'https://crm.test';
export const PHONE = 'https://phone.test';
export const EVIL = 'https://evil.test';

const { outputFiles } = await build({
  absWorkingDir: ROOT,
  entryPoints: filesIn('test/wire/pages', /\.ts$/),
  outdir: '/',
  bundle: true,
  // Half of the bytes: each page has them in itself.
  minify: true,
  write: false,
  format: 'iife',
  define: { 'process.env.NODE_ENV': '"production"' },
  // Our own tsconfig's paths do not count: a page is what its own imports say.
  tsconfigRaw: {},
});
const scripts = new Map(outputFiles.map(({ path, text }) => [path, text]));

/** Every origin has every page of test/wire/pages: `/crm`, `/phone`, `/silent`, which says nothing, and so on. `watch.ts` runs first in each. */
export async function serveSite(context: BrowserContext): Promise<void> {
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const script = (path: string) => `<script>${scripts.get(`${path}.js`) ?? ''}</script>`;
    const body = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>${script('/watch')}${script(pathname)}`;
    return route.fulfill({ contentType: 'text/html', body });
  });
}
