import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the widget that the frame stories show; `staticDirs` serves it. A `base` of its own folder lets Storybook live under any path. */
export async function buildWidget(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: here('widget'),
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
      outDir: here('.built'),
      // With names that stay, so that a second Storybook can build while the first one serves.
      emptyOutDir: false,
      rolldownOptions: {
        input: [here('widget/index.html'), here('widget/slow.html')],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
}

function here(path: string): string {
  return fileURLToPath(new URL(`../stories/${path}`, import.meta.url));
}
