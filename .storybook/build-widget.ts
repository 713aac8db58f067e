import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The pages of another origin that the stories frame: a widget, widgets that talk to their host, and soft phones. `staticDirs` serves them. */
export async function buildWidget(): Promise<void> {
  await buildPages('widget', '.built', ['index', 'slow']);
  await buildPages('talks', '.built/talks', ['index', 'hooks', 'plain', 'restless']);
  await buildPages('phone', '.built/phone', ['ours', 'hubspot', 'state', 'silent']);
}

/** A `base` of its own folder lets Storybook live under any path. */
async function buildPages(folder: string, outDir: string, pages: string[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: here(folder),
    base: './',
    resolve: { tsconfigPaths: true },
    // For production, also when it is built for a test: vitest sets NODE_ENV, and Vite follows it.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      target: 'es2023',
      // As written: the minifier would spell `light-dark()` out for older browsers.
      cssMinify: false,
      modulePreload: { polyfill: false },
      outDir: here(outDir),
      // With names that stay, so that a second Storybook can build while the first one serves.
      emptyOutDir: false,
      rolldownOptions: {
        input: pages.map((page) => here(`${folder}/${page}.html`)),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
}

function here(path: string): string {
  return fileURLToPath(new URL(`../stories/${path}`, import.meta.url));
}
