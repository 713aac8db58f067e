import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

const PARTNER_PAGES = ['property-search', 'company-research', 'notes', 'timeline', 'area-report', 'slow', 'broken', 'ring', 'hubphone'];

/** Builds the CRM's app and the partners' pages. */
export async function buildFrontEnds(folder: string): Promise<void> {
  const partnerPages = Object.fromEntries(PARTNER_PAGES.map((page) => [page, here(`partners/${page}/index.html`)]));
  await build(frontEnd(here('crm/app'), { crm: here('crm/app/index.html') }, `${folder}/crm`));
  await build(frontEnd(here('partners'), partnerPages, `${folder}/partners`));
}

function frontEnd(root: string, input: Record<string, string>, outDir: string): InlineConfig {
  const names = { entryFileNames: 'assets/[name].js', chunkFileNames: 'assets/[name].js', assetFileNames: 'assets/[name][extname]' };
  return {
    configFile: false,
    logLevel: 'warn',
    root,
    // For production, also where a test runner has said otherwise to all of Vite.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      tsconfigPaths: true,
      alias: [{ find: /^partner-widgets\/(host|partner)\.css$/, replacement: here('../src/$1/$1.css') }],
    },
    build: {
      target: 'es2023',
      // As written: the minifier would spell `light-dark()` out for browsers that this demo does not ask for.
      cssMinify: false,
      modulePreload: { polyfill: false },
      // The pages' policy allows no `data:` pictures.
      assetsInlineLimit: 0,
      outDir,
      // With names that stay, so that a second demo can be built while the first one serves.
      emptyOutDir: false,
      rolldownOptions: {
        input,
        output: names,
        // 'use client' in the library's entries is for server components, which this demo has none of.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  };
}

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
