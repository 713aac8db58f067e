import { afterEach, expect, test } from 'vitest';
import { reportInWords } from '../../src/cli/check/report-in-words.ts';
import { runChecks } from '../../src/cli/check/run-checks.ts';
import { printable } from '../../src/cli/printable.ts';
import { CHECKED_KEY, good, type Served, serve } from './check-pages.ts';

test.each([
  ['a cleared screen', '\u001B[2J\u001B[H all passed', '\uFFFD[2J\uFFFD[H all passed'],
  ['a clipboard', '\u001B]52;c;YQ==\u0007', '\uFFFD]52;c;YQ==\uFFFD'],
  ['one character of C1', '\u009B2J\u009D0;title\u009C', '\uFFFD2J\uFFFD0;title\uFFFD'],
  ['a line that is written over', 'failed\rpassed\u0008\u007F', 'failed\uFFFDpassed\uFFFD\uFFFD'],
  ['a zero byte', 'a\0b', 'a\uFFFDb'],
  ['another direction', '\u202Ea\u202C\u2066b\u2069', '\uFFFDa\uFFFD\uFFFDb\uFFFD'],
  ['several lines', 'a\nb', 'a\nb'],
  ['every script', 'José עִבְרִית 日本 👩‍💻 “–” \u00A0', 'José עִבְרִית 日本 👩‍💻 “–” \u00A0'],
])('%s', (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});

let served: Served | undefined;
afterEach(() => served?.close());

test('what a widget says is in no report as it is', async () => {
  const headers = { 'X-Frame-Options': '\u009B2J', 'Referrer-Policy': '\u009B2Jnever' };
  served = await serve({ ...good, headers });
  const checked = await runChecks({
    widgetUrl: `${served.origin}/widget`,
    secretKeys: [CHECKED_KEY],
    viewTypes: ['person'],
    patience: 10_000,
    ids: ['frame-ancestors', 'referrer-policy'],
    hostOrigin: undefined,
    chromium: undefined,
  });
  const said = checked.report.results.map(({ found }) => found);
  expect(said).toEqual([expect.stringMatching(/^X-Frame-Options: \uFFFD2J /), expect.stringMatching(/^Referrer-Policy: \uFFFD2Jnever /)]);
  expect(reportInWords(checked)).not.toContain('\u009B');
});
