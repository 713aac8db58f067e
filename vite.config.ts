import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { build as bundle } from 'esbuild';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { findChromium } from './test/chromium.ts';
import { pages } from './test/pages.ts';
import { tally } from './test/proof/tally.ts';
import { THOROUGH } from './test/thorough.ts';

const ENTRIES = ['protocol', 'server', 'host', 'partner', 'widget', 'calling', 'testing'];

/** The two optional stylesheets, each with its imports in one file: no entry imports them, so a page without them loads none. */
const stylesheets: Plugin = {
  name: 'stylesheets',
  apply: 'build',
  async generateBundle() {
    for (const room of ['host', 'partner']) {
      const { outputFiles } = await bundle({ entryPoints: [`src/${room}/${room}.css`], bundle: true, write: false });
      this.emitFile({ type: 'asset', fileName: `${room}.css`, source: outputFiles[0]?.contents ?? '' });
    }
  },
};

/** For pages without a bundler: a room with all it needs in one file, once as a module and once as a classic script. */
const standalone: Plugin = {
  name: 'standalone',
  apply: 'build',
  async generateBundle() {
    for (const room of ['calling', 'widget']) {
      const globalName = `PartnerWidgets${room === 'calling' ? 'Calling' : ''}`;
      const files = [
        [`${room}.bundle.js`, { format: 'esm' }],
        [`${room}.global.js`, { format: 'iife', globalName }],
      ] as const;
      for (const [fileName, format] of files) {
        const { outputFiles } = await bundle({
          entryPoints: [`src/${room}/index.ts`],
          bundle: true,
          minify: true,
          target: 'es2022',
          write: false,
          ...format,
        });
        this.emitFile({ type: 'asset', fileName, source: outputFiles[0]?.contents ?? '' });
      }
    }
  },
};

/** What the page of `partner-widgets dev` has in it. Each of Radix's packages has the same licence. */
const IN_PLAYGROUND = ['react/LICENSE', 'react-dom/LICENSE', 'scheduler/LICENSE', '@radix-ui/react-tabs/LICENSE'];

/** The command, in one file with all it needs. */
const command: Plugin = {
  name: 'command',
  apply: 'build',
  async generateBundle() {
    const { outputFiles } = await bundle({
      entryPoints: ['src/cli/main.ts'],
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      write: false,
      define: { 'process.env.PACKAGE_VERSION': JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version) },
      // commander is CommonJS, and asks for Node's modules by `require`.
      banner: { js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
    });
    this.emitFile({ type: 'asset', fileName: 'cli.js', source: outputFiles[0]?.contents ?? '' });
    // Given to a browser as text, and not run here: `check` reads it.
    this.emitFile({ type: 'asset', fileName: 'axe-core.txt', source: readFileSync('node_modules/axe-core/axe.min.js', 'utf8') });
    // What is bundled here and in the standalone files, or lies beside them, is other people's.
    const files = ['commander/LICENSE', 'zod/LICENSE', 'axe-core/LICENSE', 'axe-core/LICENSE-3RD-PARTY.txt', ...IN_PLAYGROUND];
    const licences = files.map((file) => `${dirname(file)}\n\n${readFileSync(`node_modules/${file}`, 'utf8')}`);
    this.emitFile({ type: 'asset', fileName: 'third-party-licences.txt', source: licences.join('\n\n') });
  },
};

/** The page of `partner-widgets dev`, with React in it. */
const playground: Plugin = {
  name: 'playground',
  apply: 'build',
  async generateBundle() {
    const { outputFiles } = await bundle({
      entryPoints: ['playground/playground.tsx'],
      outdir: 'playground',
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      // Newer than es2022, and in every browser that a partner works with.
      supported: { nesting: true },
      jsx: 'automatic',
      write: false,
      legalComments: 'none',
      define: { 'process.env.NODE_ENV': '"production"' },
      logOverride: { 'unsupported-directive': 'silent' },
    });
    for (const { path, contents } of outputFiles)
      this.emitFile({ type: 'asset', fileName: `playground/${basename(path)}`, source: contents });
    this.emitFile({ type: 'asset', fileName: 'playground/index.html', source: readFileSync('playground/index.html', 'utf8') });
  },
};

/** Anew for each project: vitest writes names into the object. */
const browser = () => ({
  enabled: true,
  headless: true,
  provider: playwright({
    launchOptions: { executablePath: findChromium() },
    // Not smaller than the 1200 x 900 that Storybook's addon gives a story, or the story is shown scaled.
    contextOptions: { viewport: { width: 1200, height: 900 }, reducedMotion: 'reduce', locale: 'en-US', timezoneId: 'UTC' },
  }),
  instances: [{ browser: 'chromium' as const }],
  screenshotFailures: false,
});

const DEPENDENCIES = [
  ...['react', 'react/jsx-dev-runtime', 'react-dom', 'react-dom/client', 'react-dom/server'],
  ...['@radix-ui/react-tabs', 'dompurify', 'squire-rte', 'zod/mini', '@testing-library/react', 'fast-check'],
];

/** The tests of some rooms in Chromium, on a React of this major version. */
const inChromium = (name: string, include: string[], reactVersion: string, alias: Record<string, string> = {}) => ({
  extends: true as const,
  plugins: [pages],
  resolve: { alias },
  // All of them by name: one that is found while tests run reloads the page.
  optimizeDeps: { include: DEPENDENCIES },
  test: {
    name,
    // A page for all files, as to load our modules anew for each took a fifth of the time: what a test leaves behind is another's trouble.
    isolate: false,
    include,
    // Activity came with React 19.2. That a hundred frames stay is a minute's work, and nothing in it is React's.
    exclude: reactVersion === '18' ? ['**/activity.test.tsx', '**/tabs-kept-frames.test.tsx'] : [],
    setupFiles: ['test/browser.setup.ts'],
    provide: { reactVersion },
    // Real pages, on a machine that may be busy.
    testTimeout: 60_000,
    expect: { poll: { timeout: 10_000, interval: 20 } },
    // Under two names, 127.0.0.1 and localhost: a page of one origin frames a page of the other.
    browser: { ...browser(), api: { host: '127.0.0.1' } },
  },
});

/** What a version of React can change: effects, StrictMode, hydration, keys and focus. `npm run test:thorough` has all of them on both. */
const ON_REACT_18 = THOROUGH
  ? ['test/{host,partner}/**/*.test.tsx']
  : [
      'test/partner/**/*.test.tsx',
      'test/host/{react-version,server-rendering,use-*,frame-*,tabs-keyboard,tabs-selected,tabs-shown,switching-records}.test.tsx',
      'test/host/{call-dock,health-hook,live-renewal,admin/registration-form}.test.tsx',
    ];

const oldest = createRequire(new URL('test/react-18/package.json', import.meta.url));
const folderOf = (name: string): string => dirname(oldest.resolve(`${name}/package.json`));

export default defineConfig(({ mode }) => ({
  plugins: [react(), stylesheets, standalone, command, playground],
  resolve: { tsconfigPaths: true },
  build: {
    target: 'es2023',
    minify: false,
    sourcemap: true,
    lib: { entry: Object.fromEntries(ENTRIES.map((room) => [room, `src/${room}/index.ts`])), formats: ['es'] },
    rolldownOptions: { external: [/^react(\/|$)/, /^react-dom(\/|$)/, /^zod(\/|$)/, /^@radix-ui\//, 'dompurify', 'squire-rte'] },
  },
  ...(mode === 'test' && {
    test: {
      reporters: ['default', tally('test')],
      projects: [
        {
          extends: true as const,
          test: {
            name: 'unit',
            environment: 'node' as const,
            // Some bundle, on a machine that may be busy.
            testTimeout: 30_000,
            // What is loaded once is there for all files: half of the time.
            isolate: false,
            include: ['test/*.test.ts', 'test/{protocol,server,testing,cli,languages,vectors,interop,bridge,calling,widget}/**/*.test.ts'],
          },
        },
        inChromium('browser', ['test/{host,partner,testing}/**/*.test.tsx'], '19'),
        // The oldest React that is promised.
        inChromium('browser-react18', ON_REACT_18, '18', { react: folderOf('react'), 'react-dom': folderOf('react-dom') }),
        {
          extends: true as const,
          plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
          optimizeDeps: { include: ['dompurify', 'squire-rte', '@hubspot/calling-extensions-sdk'] },
          // Reached by both names of this machine, as the stories' widget is on the other one.
          test: { name: 'stories', isolate: false, testTimeout: 60_000, browser: { ...browser(), api: { host: '127.0.0.1' } } },
        },
        {
          extends: true as const,
          test: {
            name: 'e2e',
            environment: 'node' as const,
            include: ['test/{wire,conversation}/**/*.test.ts'],
            testTimeout: 60_000,
            hookTimeout: 60_000,
            expect: { poll: { timeout: 20_000 } },
            // After the others, and some at a time: they wait for pages and clocks more than they compute.
            sequence: { groupOrder: 1 },
            maxWorkers: 4,
            // Each file has its own servers and visitors; what it imports is the same.
            isolate: false,
          },
        },
      ],
    },
  }),
}));
