import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import { type CheckId, checkIds } from '../../src/protocol/review/checklist.ts';
import { type ChecklistReport, checklistReportSchema } from '../../src/protocol/review/checklist-report.ts';
import { ROOT } from '../built.ts';
import { findChromium } from '../chromium.ts';
import { but, CHECKED_KEY, type CheckedWidget, CRM, good, guideSample, listen, type Served, serve } from '../cli/check-pages.ts';
import { THOROUGH } from '../thorough.ts';
import { brokenWidgets } from './broken-widgets.ts';
import { serverRendered } from './server-rendered.ts';

// The published command on widgets that are served, in the tests' Chromium.

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

const CHROMIUM = findChromium();
const NO_BROWSER = { CHROME_PATH: '/nowhere/chromium' };

async function run(args: string[], more: Record<string, string> = {}): Promise<Ran> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], CHROME_PATH: CHROMIUM, WIDGET_SECRET_KEY: CHECKED_KEY, ...more };
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), 'check', ...args], { env });
  child.stdin.end();
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, out, err };
}

const servers: Served[] = [];
afterEach(() => {
  for (const each of servers.splice(0)) each.close();
});

const start = async (widget: CheckedWidget, host?: string): Promise<string> => {
  const served = await serve(widget, host);
  servers.push(served);
  return `${served.origin}/widget`;
};

const reportOf = ({ out }: Ran): ChecklistReport => checklistReportSchema.parse(JSON.parse(out));
const idsWith = (status: string, { results }: ChecklistReport) => results.filter((each) => each.status === status).map(({ id }) => id);
const found = ({ results }: ChecklistReport, id: string): string => results.find((each) => each.id === id)?.found ?? '';

const LONG = 240_000;

test('a good widget passes every check', { timeout: LONG }, async () => {
  const url = await start(good);
  const ran = await run([url, '--json']);
  const report = reportOf(ran);
  expect(report.results.filter(({ status }) => status === 'failed')).toEqual([]);
  expect(idsWith('passed', report)).toEqual(checkIds.filter((id) => id !== 'https'));
  expect(found(report, 'https')).toContain('production');
  expect([report.widgetUrl, ran.code, ran.err]).toEqual([url, 0, '']);
  expect(Math.abs(Date.now() - Date.parse(report.checkedAt))).toBeLessThan(LONG);
});

test.runIf(THOROUGH)('a widget that its server renders, on this package, with a replay store', { timeout: LONG }, async () => {
  const served = await listen(serverRendered(CHECKED_KEY, CRM));
  servers.push(served);
  const report = reportOf(await run([served.origin, '--json']));
  expect(report.results.filter(({ status }) => status !== 'passed').map(({ id }) => id)).toEqual(['https']);
});

test('the guide’s sample fails where it is at fault, and nowhere else', { timeout: LONG }, async () => {
  const ran = await run([await start(guideSample), '--json']);
  const report = reportOf(ran);
  const faults: [id: string, found: RegExp][] = [
    ['stale-refused', /Zephyrine/],
    ['future-refused', /Zephyrine/],
    ['sparse-context', /“null”/],
    ['unicode', /José/],
    ['html-inert', /person\.firstName, person\.lastName, person\.stage\.name, user\.email/],
    ['html-inert', /company\.name, company\.stage\.name, user\.email, company\.industry/],
    ['errors-in-words', /Uncaught/],
    ['frame-ancestors', /any page may frame it/],
    ['referrer-policy', /no Referrer-Policy/],
    ['no-secret-in-page', /The secret key is in http:\/\/localhost:\d+\/widget/],
  ];
  expect(idsWith('failed', report)).toEqual([...new Set(faults.map(([id]) => id))]);
  for (const [id, seen] of faults) expect(found(report, id)).toMatch(seen);
  expect(ran.code).toBe(1);
  expect(ran.out + ran.err).not.toContain(CHECKED_KEY);
});

/** Beside its own check, those that look at what every one of these pages has: that they stay green shows that it is one fault. */
const BESIDE: readonly CheckId[] = ['person-view', 'phone-width', 'console-quiet', 'no-secret-in-page', 'axe', 'stale-refused'];

describe.runIf(THOROUGH)('a widget that', () => {
  test.each(brokenWidgets)('$what fails $fails alone', { timeout: LONG }, async ({ fails, widget, isGoodPage, host }) => {
    const served = await serve(widget, host);
    servers.push(served);
    const view = fails === 'company-view' ? 'both' : 'person';
    const only = isGoodPage ? checkIds : [...BESIDE, fails];
    const args = [`${served.origin}/widget`, '--json', '--view', view, '--only', only.join(',')];
    const ran = await run(args, isGoodPage ? NO_BROWSER : {});
    expect([idsWith('failed', reportOf(ran)), ran.code]).toEqual([[fails], 1]);
  });
});

test('every check is failed by one of them', () => {
  expect(brokenWidgets.map(({ fails }) => fails).sort()).toEqual([...checkIds].sort());
});

describe('the key is found', () => {
  const hidden = Buffer.from(`const key = "${CHECKED_KEY}"`).toString('base64');
  test.each<[where: string, widget: CheckedWidget]>([
    [
      'in Base64, in a source map of the page',
      but('start().catch', `//# sourceMappingURL=data:application/json;base64,${hidden}\n start().catch`),
    ],
    ['as bytes', but('start().catch', `void [${[...Buffer.from(CHECKED_KEY, 'hex')].join(', ')}];\n start().catch`)],
  ])('%s', async (_, widget) => {
    const report = reportOf(await run([await start(widget), '--json', '--only', 'no-secret-in-page'], NO_BROWSER));
    expect(idsWith('failed', report)).toEqual(['no-secret-in-page']);
  });

  test('in a module that a module imports, and in a source map beside it', async () => {
    const files: Record<string, string> = {
      '/': '<script type="module" src="/a.js"></script>',
      '/a.js': 'import "./b.js";',
      '/b.js': 'export {};\n//# sourceMappingURL=b.js.map',
      '/b.js.map': JSON.stringify({ sourcesContent: [`const key = '${CHECKED_KEY}'`] }),
    };
    const served = await listen((request, response) => void response.end(files[new URL(request.url ?? '', 'http://h').pathname]));
    servers.push(served);
    const report = reportOf(await run([served.origin, '--json', '--only', 'no-secret-in-page'], NO_BROWSER));
    expect(found(report, 'no-secret-in-page')).toBe(`The secret key is in ${served.origin}/b.js.map`);
  });

  test('in what the page’s server answers its script', { timeout: LONG }, async () => {
    const { html } = but('const response', "await fetch('/settings').then((each) => each.text());\n const response");
    const widget = await serve({ ...good, html });
    const served = await listen(async (request, response) => {
      if (request.url === '/settings') return void response.end(JSON.stringify({ key: CHECKED_KEY }));
      const headers = { 'Content-Type': request.headers['content-type'] ?? 'text/plain' };
      const body = request.method === 'POST' ? { body: await text(request) } : {};
      const answer = await fetch(`${widget.origin}${request.url}`, { method: request.method ?? 'GET', headers, ...body });
      response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? '' }).end(await answer.text());
    });
    servers.push(widget, served);
    const report = reportOf(await run([served.origin, '--json', '--view', 'person', '--only', 'no-secret-in-page']));
    expect(found(report, 'no-secret-in-page')).toBe(`The secret key is in ${served.origin}/settings`);
  });
});

describe('for people', () => {
  test('says what it found, why it matters and what to do, and never the key', async () => {
    const { code, out } = await run([await start(guideSample)], NO_BROWSER);
    expect(code).toBe(1);
    expect(out).toContain('✗ No secret key in the page or its scripts  no-secret-in-page');
    expect(out).toMatch(/Why Who reads the key can sign/);
    expect(out).toMatch(/Fix Verify on your server/);
    expect(out).not.toContain('\u001B');
    expect(out).not.toContain(CHECKED_KEY);
    expect((await run([await start(good), '--only', 'https'], { ...NO_BROWSER, FORCE_COLOR: '1' })).out).toContain('\u001B[');
  });

  test('without a browser says so, names what was left out, and is no failure', async () => {
    const { code, out } = await run([await start(good)], NO_BROWSER);
    expect(code).toBe(0);
    expect(out).toContain('set CHROME_PATH');
    expect(out).toMatch(/3 passed, 0 failed, 16 skipped \(tampered-refused, /);
  });

  test('a browser that does not start is no failure of the widget, and says why', async () => {
    const { code, out } = await run([await start(good), '--only', 'unicode'], { CHROME_PATH: process.execPath });
    expect([code, out]).toEqual([0, expect.stringContaining('ended with')]);
  });
});

test('a CRM that the widget does not allow sees nothing of it', { timeout: LONG }, async () => {
  const report = reportOf(
    await run([await start(good), '--json', '--host', 'https://other.example', '--only', 'person-view,frame-ancestors,axe']),
  );
  expect(idsWith('failed', report)).toEqual(['person-view', 'frame-ancestors']);
  expect(found(report, 'person-view')).toContain('ERR_BLOCKED_BY_RESPONSE');
  expect(idsWith('skipped', report)).toEqual(['axe']);
});

test('what a widget has stored is not there when it is opened the next time', { timeout: LONG }, async () => {
  const { html } = but('start().catch', 'addEventListener("pagehide", keep);\n keepOrShow().catch');
  const keeping = `
    const jar = () => [sessionStorage.kept, localStorage.kept, /kept=([^;]*)/.exec(document.cookie)?.[1]].find(Boolean);
    function keep() {
      const kept = encodeURIComponent(main.innerText);
      sessionStorage.kept = localStorage.kept = kept;
      document.cookie = 'kept=' + kept + '; SameSite=None; Secure; Partitioned';
    }
    async function keepOrShow() {
      const kept = jar();
      if (kept !== undefined) return say('Last time: ' + decodeURIComponent(kept));
      await start();
    }`;
  const url = await start({ ...good, html: html.replace('async function start', () => `${keeping}\n async function start`) });
  const ids = 'tampered-refused,unsigned-refused,stale-refused,future-refused,person-view,unicode';
  expect(idsWith('failed', reportOf(await run([url, '--json', '--view', 'person', '--only', ids])))).toEqual([]);
});

test('a page whose script never ends fails, and the command ends', { timeout: LONG }, async () => {
  const url = await start(but('start().catch', 'for (;;);\n start().catch'));
  const report = reportOf(await run([url, '--json', '--timeout', '1', '--only', 'person-view,axe']));
  expect([idsWith('failed', report), idsWith('skipped', report)]).toEqual([['person-view'], ['axe']]);
});

test('a key of another variable', async () => {
  const args = [await start(good), '--only', 'https', '--key-env', 'OTHER_KEY'];
  expect(await run(args, { ...NO_BROWSER, OTHER_KEY: CHECKED_KEY })).toMatchObject({ code: 0 });
  expect(await run(args, NO_BROWSER)).toEqual({ code: 2, out: '', err: 'There is no secret key in OTHER_KEY.\n' });
});

test.each<[what: string, args: string[], err: RegExp]>([
  ['no URL', [], /missing required argument/],
  ['a URL that is none', ['widget.example'], /is not an absolute URL/],
  ['a check that is none', ['http://localhost:1', '--only', 'speed'], /There is no check "speed"/],
  ['an origin that is none', ['http://localhost:1', '--host', 'crm'], /Give an origin/],
  ['the widget’s own origin as the CRM’s', ['http://localhost:1/w', '--host', 'http://localhost:1'], /never on the widget’s own origin/],
  ['a key on the command line', ['http://localhost:1', '--key', CHECKED_KEY], /unknown option/],
  ['an address that nobody answers at', ['http://localhost:1/w'], /could not be checked: /],
])('refuses %s', async (_, args, err) => {
  const ran = await run(args, NO_BROWSER);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toMatch(err);
  expect(ran.err).not.toMatch(/ {4}at |eyJ/);
});
