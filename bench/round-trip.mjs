import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { findChromium } from '../test/chromium.ts';
import { median } from './rounds.mjs';

const ROUNDS = 200;
// Short, so that most turns pass without the machine doing something else.
const TURN_MS = 20;

const words = {
  ours: 'partner-widgets: host end and CallingExtensions, on their private port',
  port: 'a bare MessagePort',
  window: 'bare window.postMessage, source and origin checked',
  hubspot: "HubSpot's SDK 0.9.7, its console.debug switched off",
  penpal: 'penpal 7',
  comlink: 'comlink 4, windowEndpoint',
  'comlink-port': 'comlink 4 on a MessagePort',
  'post-robot': 'post-robot 10',
};
const names = Object.keys(words);

// Without the paths of our own tsconfig the package finds itself by its exports, in dist.
const { outputFiles } = await build({
  entryPoints: names.map((name) => fileURLToPath(new URL(`round-trip/${name}.mjs`, import.meta.url))),
  outdir: '/',
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  define: { 'process.env.NODE_ENV': '"production"' },
  tsconfigRaw: {},
});
const files = new Map(outputFiles.map(({ path, text }) => [path, text]));

/** Two origins by the two names of this machine, which are two sites: Chromium gives each its own process. */
const server = createServer((request, response) => {
  const script = files.get(request.url);
  response.writeHead(200, { 'Content-Type': script ? 'text/javascript' : 'text/html' });
  response.end(script ?? `<!doctype html><link rel="icon" href="data:,"><body><script type="module" src="${request.url}.js"></script>`);
});
await new Promise((resolve) => server.listen(0, resolve));

const browser = await chromium.launch({ executablePath: findChromium() });
const context = await browser.newContext();

/** Each in a page of its own, so that nobody's listeners hear another's messages. */
async function open(name) {
  const page = await context.newPage();
  await page.goto(`http://localhost:${server.address().port}/${name}`);
  await page.waitForFunction(() => window.measure);
  const timed = (times) => page.evaluate((count) => window.measure(count), times);
  await timed(2_000);
  return { name, timed, times: Math.ceil((TURN_MS * 1000) / (await timed(500))) };
}

const turns = [];
for (const name of names) turns.push(await open(name));

// As bench/rounds.mjs: in each round everyone has a turn, and each round goes the other way round.
const rounds = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const { name, timed, times } of round % 2 ? turns.toReversed() : turns) rounds[name].push(await timed(times));
}
const version = browser.version();
await browser.close();
server.close();

const results = names.map((name) => ({
  name,
  microseconds: median(rounds[name]),
  oursRatio: median(rounds.ours.map((ours, at) => ours / rounds[name][at])),
}));

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ chromium: version, rounds: ROUNDS, results }, null, 2));
} else {
  console.log(`One small message there and back, host and widget of two sites; Chromium ${version}; medians of ${ROUNDS} paired rounds\n`);
  console.log(`${'µs'.padStart(8)}  ${'ours/it'.padStart(7)}`);
  for (const { name, microseconds, oursRatio } of results) {
    console.log(`${microseconds.toFixed(1).padStart(8)}  ${oursRatio.toFixed(2).padStart(7)}  ${words[name]}`);
  }
}
