import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSignedContext } from '../../src/protocol/index.ts';
import { verifyContext } from '../../src/server/index.ts';
import { awkwardContexts, companyContext, createTestUrl, personContext } from '../../src/testing/index.ts';
import { ROOT } from '../built.ts';

// The guides' verifiers in other languages, each run by its own interpreter, against ours.

const SECRET_KEY = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const now = Date.parse('2026-03-01T12:00:00.250Z');

const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64');
const query = (context: string, signature = createHmac('sha256', SECRET_KEY).update(context).digest('hex')): string =>
  `context=${encodeURIComponent(context)}&signature=${encodeURIComponent(signature)}`;
const dated = (timestamp: unknown, changes: object = {}): string =>
  query(base64(JSON.stringify({ team: { id: 't' }, user: { id: 'u' }, person: { id: 'p' }, timestamp, ...changes })));
const at = (seconds: number): string => new Date(now + seconds * 1000).toISOString();
const good = dated(at(0));

const contexts = { personContext, companyContext, ...awkwardContexts };
const signed = await Promise.all(
  Object.entries(contexts).map(async ([name, draft]): Promise<[string, string]> => {
    const url = new URL(await createTestUrl('https://widget.example', draft, SECRET_KEY, { now }));
    return [name, url.search.slice(1)];
  }),
);

const others: [what: string, query: string][] = [
  ['an upper-case signature', good.replace(/[0-9a-f]{64}/, (hex) => hex.toUpperCase())],
  ['a “+” that was not encoded', (signed.find(([name]) => name === 'plus')?.[1] ?? '').replaceAll('%2B', '+')],
  [
    'URL-safe and unpadded, so signed',
    query(Buffer.from(JSON.stringify({ ...personContext, timestamp: at(0), a: '>>>???~' })).toString('base64url')),
  ],
  ['with parameters of its own', `a=1&${good}&b=%26`],
  ['a byte order mark', query(base64(`\uFEFF${JSON.stringify({ ...personContext, timestamp: at(0) })}`))],
  ['300 s old', dated(at(-300))],
  ['60 s ahead', dated(at(60))],
  ['another zone', dated('2026-03-01T17:30:00+05:30')],
  ['a long fraction', dated('2026-03-01T12:00:00.123456789Z')],
  ['300.001 s old', dated(at(-300.001))],
  ['60.001 s ahead', dated(at(60.001))],
  ['a year ahead', dated(at(31_536_000))],
  ['without a zone', dated('2026-03-01T12:00:00')],
  ['no day of the calendar', dated('2026-02-30T12:00:00Z')],
  ['a month that is none', dated('2026-13-01T12:00:00Z')],
  ['a timestamp that is a number', dated(now)],
  ['no timestamp', dated(undefined)],
  ['person and company', dated(at(0), { company: { id: 'c' } })],
  ['neither', dated(at(0), { person: null })],
  ['a person that is text', dated(at(0), { person: 'Jane' })],
  ['an id that is a number', dated(at(0), { person: { id: 7 } })],
  ['no user', dated(at(0), { user: undefined })],
  ['a team that is a list', dated(at(0), { team: [] })],
  ['a list', query(base64('[]'))],
  ['null', query(base64('null'))],
  ['no JSON', query(base64('{"team":'))],
  ['Latin-1', query(base64(Buffer.from('{"a":"é"}', 'latin1')))],
  ['no Base64', query('Jane-Doe!')],
  ['Base64 of an impossible length', query('abcde')],
  ['no context', `signature=${'0'.repeat(64)}`],
  ['an empty context', `context=&signature=${'0'.repeat(64)}`],
  ['no signature', 'context=e30%3D'],
  ['two contexts', `${good}&context=e30%3D`],
  ['two signatures', `${good}&signature=${'0'.repeat(64)}`],
  ['a changed context', good.replace('context=e', 'context=f')],
  ['a short signature', good.replace(/[0-9a-f]{2}$/, '')],
  ['a signature beyond ASCII', query('e30=', 'é'.repeat(64))],
  ['an empty query', ''],
];
const cases = [...signed, ...others];

const ours = await Promise.all(
  cases.map(async ([, each]) => {
    const read = readSignedContext(`?${each}`);
    const verdict = read.ok ? await verifyContext(read.value, SECRET_KEY, { now }) : read;
    return verdict.ok ? 'verified' : verdict.failure.code;
  }),
);

const languages = [
  { language: 'Node', command: process.execPath, runner: 'run.mjs', verifier: 'verify.mjs' },
  { language: 'Python', command: 'python3', runner: 'run.py', verifier: 'verify.py' },
  { language: 'PHP', command: 'php', runner: 'run.php', verifier: 'verify.php' },
  { language: 'Ruby', command: 'ruby', runner: 'run.rb', verifier: 'verify.rb' },
];

test('our own verifier says each kind of thing', () => {
  expect(new Set(ours)).toEqual(
    new Set([
      ...['verified', 'stale-context', 'future-context', 'invalid-context', 'malformed-context', 'signature-mismatch'],
      ...['missing-context', 'missing-signature', 'duplicate-parameter'],
    ]),
  );
});

describe.each(languages)('the verifier in $language', ({ language, command, runner, verifier }) => {
  const folder = join(ROOT, 'stories/guides/languages');
  const env = { PATH: process.env['PATH'], VERIFIER: join(folder, verifier), PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1' };
  const input = JSON.stringify({ secretKey: `${SECRET_KEY}\n`, now, queries: cases.map(([, each]) => each) });
  const { error, status, stdout, stderr } = spawnSync(command, [join(ROOT, 'test/languages', runner)], { input, env, encoding: 'utf8' });
  const isMissing = error !== undefined && 'code' in error && error.code === 'ENOENT';
  if (isMissing) console.warn(`${language} is not installed: its verifier was not run.`);

  test.skipIf(isMissing)('runs', () => {
    expect([status, stderr]).toEqual([0, '']);
  });

  const answers: { code?: string; context?: { team: unknown; person?: unknown; company?: unknown } }[] =
    status === 0 ? JSON.parse(stdout) : [];

  test.skipIf(isMissing).each(cases.map(([what], index) => [what, index] as const))('%s: as ours', (_, index) => {
    const { code, context } = answers[index] ?? {};
    expect(code ?? (context && 'verified')).toBe(ours[index]);
  });

  test.skipIf(isMissing).each(Object.entries(contexts).map(([name, draft], index) => [name, draft, index] as const))(
    '%s arrives as it is',
    (_, draft, index) => {
      const { timestamp: __, ...sent } = draft;
      expect(answers[index]?.context).toMatchObject(sent);
    },
  );
});
