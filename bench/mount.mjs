import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { findChromium } from '../test/chromium.ts';
import { median } from './rounds.mjs';

const ROUNDS = 60;
const WARM_UP = 15;

const words = {
  ours: 'PartnerWidgetTabs with 1,000 widgets and one tab of the CRM’s own',
  radix: 'bare Radix tabs: Root, List, 1,001 Trigger, 1,001 empty Content',
};

// Without the paths of our own tsconfig the package finds itself by its exports, in dist.
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('mount/page.mjs', import.meta.url))],
  bundle: true,
  minify: true,
  write: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  tsconfigRaw: {},
});

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--js-flags=--expose-gc'] });
const page = await browser.newPage();
await page.addScriptTag({ content: outputFiles[0].text });
const timed = (name) => page.evaluate((each) => window.measure(each), name);

// As bench/rounds.mjs: both in each round, and each round goes the other way round.
const names = Object.keys(words);
const rounds = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  for (const name of round % 2 ? names.toReversed() : names) {
    const took = await timed(name);
    if (round >= WARM_UP) rounds[name].push(took);
  }
}
const version = browser.version();
await browser.close();

const ratio = median(rounds.ours.map((ours, at) => ours / rounds.radix[at]));
if (process.argv.includes('--json')) {
  const results = names.map((name) => ({ name, milliseconds: median(rounds[name]) }));
  console.log(JSON.stringify({ chromium: version, rounds: ROUNDS, ratio, results }, null, 2));
} else {
  console.log(`1,000 tabs mounted and laid out; production React, Chromium ${version}; medians of ${ROUNDS} paired rounds\n`);
  for (const name of names) console.log(`${median(rounds[name]).toFixed(1).padStart(8)} ms  ${words[name]}`);
  console.log(`\n${ratio.toFixed(2).padStart(8)}     ours / bare, within one round`);
}
