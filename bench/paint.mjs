import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { createSignHandler, createVerifyHandler, generateSecretKey, toNodeListener } from 'partner-widgets/server';
import { chromium } from 'playwright';
import { findChromium } from '../test/chromium.ts';
import { median } from './rounds.mjs';

const ROUNDS = 40;
const WARM_UP = 4;
const SLOW_ROUNDS = 5;

const contenders = {
  'by hand': { host: 'by hand', words: 'an iframe by hand, the guide’s HTML widget' },
  ours: {
    host: 'ours',
    page: 'guide',
    rest: 200,
    words: 'PartnerWidgetTabs, the guide’s HTML widget; the pointer came 200 ms before the click',
  },
  'ours, at once': { host: 'ours', page: 'guide', words: 'the same, clicked the moment the pointer came' },
  hooks: { host: 'ours', page: 'hooks', rest: 200, words: 'PartnerWidgetTabs, a widget on our React hooks that asks its server' },
};

const here = (path) => fileURLToPath(new URL(`paint/${path}`, import.meta.url));
// Without the paths of our own tsconfig the package finds itself by its exports, in dist.
const { outputFiles } = await build({
  entryPoints: [here('hosts.mjs'), here('react-widget.mjs')],
  outdir: '/',
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  define: { 'process.env.NODE_ENV': '"production"' },
  tsconfigRaw: {},
});
const script = (name) => gzipSync(outputFiles.find(({ path }) => path.endsWith(`${name}.js`)).contents);
const page = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${body}`;

const secretKey = generateSecretKey();
const { team, user, person } = JSON.parse(readFileSync(new URL('person-context.json', import.meta.url), 'utf8'));
const sign = toNodeListener(
  createSignHandler({ secretKeyFor: () => secretKey, contextFor: () => ({ team, user, person }), authorize: () => ({}) }),
);
const verify = toNodeListener(createVerifyHandler({ secretKeys: secretKey }));
const files = {
  '/': ['text/html', page('<script type="module" src="/hosts.js"></script><body>')],
  '/hooks': ['text/html', page('<script type="module" src="/react-widget.js"></script><div id="app"></div>')],
  '/hosts.js': ['text/javascript', script('hosts')],
  '/react-widget.js': ['text/javascript', script('react-widget')],
};

/** Two origins by the two names of this machine, which are two sites. */
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/sign') return sign(request, response);
  if (pathname === '/verify') return verify(request, response);
  const [type, body] = files[pathname] ?? [];
  if (!body) return response.writeHead(404).end();
  const zip = Buffer.isBuffer(body) ? { 'Content-Encoding': 'gzip' } : {};
  return response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, ...zip }).end(body);
});
await new Promise((resolve) => server.listen(0, resolve));
const host = `http://127.0.0.1:${server.address().port}`;
const guide = readFileSync(here('guide-widget.html'), 'utf8').replace('YOUR_SECRET_KEY_HERE', secretKey).replace('HOST_ORIGIN', host);
files['/guide'] = ['text/html', guide];

async function open(args = []) {
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  const tab = await (await browser.newContext()).newPage();
  await tab.goto(host);
  await tab.waitForFunction(() => window.measure);
  const measure = ({ host: name, page: widget, rest }) => tab.evaluate((given) => window.measure(...given), [name, widget, rest]);
  return { browser, tab, measure };
}

const quick = await open();
const names = Object.keys(contenders);
const rounds = Object.fromEntries(names.map((name) => [name, []]));
let framesBack = 0;
// As bench/rounds.mjs: each has a turn in each round, and each round goes the other way round.
for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  for (const name of round % 2 ? names.toReversed() : names) {
    const measured = await quick.measure(contenders[name]);
    if (round < WARM_UP) continue;
    rounds[name].push(measured.took);
    framesBack = Math.max(framesBack, measured.framesBack);
  }
}
const version = quick.browser.version();
await quick.browser.close();

// The frame in the page's own process, as what slows a page down does not reach a frame in another.
const slow = await open(['--disable-site-isolation-trials', '--disable-features=IsolateOrigins,site-per-process']);
const devtools = await slow.tab.context().newCDPSession(slow.tab);
await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
// "Slow 4G" of Chromium's developer tools and of Lighthouse. Bytes a second.
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };
await devtools.send('Network.emulateNetworkConditions', slow4G);
const slowly = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 0; round < SLOW_ROUNDS; round++) for (const name of names) slowly[name].push((await slow.measure(contenders[name])).took);
await slow.browser.close();
server.close();

const results = names.map((name) => ({
  name,
  milliseconds: median(rounds[name]),
  ratio: median(rounds[name].map((took, at) => took / rounds['by hand'][at])),
  slowMilliseconds: median(slowly[name]),
}));
if (process.argv.includes('--json')) console.log(JSON.stringify({ chromium: version, rounds: ROUNDS, framesBack, results }, null, 2));
else {
  console.log(
    `From the click to the verified paint, host and widget of two sites; Chromium ${version}; medians of ${ROUNDS} paired rounds\n`,
  );
  console.log(`${'ms'.padStart(8)}  ${'/ by hand'.padStart(9)}  ${'4× CPU, slow 4G'.padStart(15)}`);
  for (const { name, milliseconds, ratio, slowMilliseconds } of results) {
    const figures = [milliseconds.toFixed(1).padStart(8), ratio.toFixed(2).padStart(9), slowMilliseconds.toFixed(0).padStart(15)];
    console.log(`${figures.join('  ')}  ${contenders[name].words}`);
  }
  console.log(`\nFrames until a visited tab is seen again: ${framesBack}`);
}
