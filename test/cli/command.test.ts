import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/cli/language.ts';
import { readSignedContext } from '../../src/protocol/index.ts';
import { verifyContext } from '../../src/server/index.ts';
import { ROOT } from '../built.ts';
import { KEY } from './broken-urls.ts';

// The command as it is published, as a shell runs it.

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

async function run(args: string[], { env = { WIDGET_SECRET_KEY: KEY } as Record<string, string>, input = '' } = {}): Promise<Ran> {
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], { env: { ...env, PATH: process.env['PATH'] } });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, out, err };
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

const file = async (name: string, content: string): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

const verdictOn = async (url: string): Promise<string> => {
  const signed = readSignedContext(url.trim());
  const verdict = signed.ok ? await verifyContext(signed.value, KEY) : signed;
  return verdict.ok ? (verdict.value.person?.firstName ?? 'verified') : verdict.failure.code;
};

describe('sign', () => {
  test.each([
    ['the guide’s person', [], 'Jane'],
    ['a fixture', ['--fixture', 'emoji'], '👩‍💻 Ada'],
    ['a company', ['-f', 'company'], 'verified'],
    ['long ago', ['--age', '600'], 'stale-context'],
  ])('%s', async (_, flags, verdict) => {
    const { code, out, err } = await run(['sign', 'http://localhost:3000/widget?a=1#b', ...flags]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^http:\/\/localhost:3000\/widget\?a=1&context=\S+&signature=[0-9a-f]{64}#b\n$/);
    expect(await verdictOn(out)).toBe(verdict);
  });

  test('a context of one’s own', async () => {
    const own = JSON.stringify({ team: { id: 't' }, user: { id: 'u' }, person: { id: 'p', firstName: 'Zoë' }, timestamp: '1999' });
    const { out } = await run(['sign', 'https://widget.example', '--context', await file('zoe.json', own)]);
    expect(await verdictOn(out)).toBe('Zoë');
  });

  test('a long one is made, with a word on it', async () => {
    const emails = Array.from({ length: 200 }, (_, at) => ({ id: `e${at}`, email: `${at}@long.example` }));
    const own = JSON.stringify({ team: { id: 't' }, user: { id: 'u' }, person: { id: 'p', firstName: 'Long', emails } });
    const { out, err } = await run(['sign', 'https://widget.example', '-c', await file('long.json', own)]);
    expect(err).toMatch(/has \d{5} characters/);
    expect(await verdictOn(out)).toBe('Long');
  });

  test.each<[what: string, args: string[], err: RegExp]>([
    ['no URL', [], /missing required argument/],
    ['a URL that is none', ['widget.example'], /"widget.example" is not an absolute URL/],
    ['a fixture that is none', ['https://widget.example', '-f', 'bob'], /Allowed choices are person, company, accents/],
    ['a file that is not there', ['https://widget.example', '-c', '/nowhere.json'], /cannot be read/],
    ['both', ['https://widget.example', '-c', 'a.json', '-f', 'person'], /cannot be used with/],
    ['an age that is none', ['https://widget.example', '--age', 'old'], /Give a number of seconds/],
    ['a key on the command line', ['https://widget.example', '--key', KEY], /unknown option/],
  ])('refuses %s', async (_, args, err) => {
    const ran = await run(['sign', ...args]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(err);
    expect(ran.err).not.toContain('    at ');
  });

  test.each([
    ['no JSON', '{', /is no JSON/],
    ['no context', '{"team":{}}', /"team.id" is not as documented/],
  ])('refuses a file with %s', async (_, content, err) => {
    const ran = await run(['sign', 'https://widget.example', '-c', await file('bad.json', content)]);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(err);
  });
});

describe('doctor', () => {
  const signed = async (): Promise<string> => (await run(['sign', 'https://widget.example/', '-f', 'plus'])).out.trim();

  test('says that a URL is in order', async () => {
    const { code, out } = await run(['doctor', await signed()]);
    expect(code).toBe(0);
    expect(out).toMatch(/^✓ The URL verifies\n {2}It was signed \d s ago with this key.\n$/);
  });

  test('says why one is not, and what to do', async () => {
    const { code, out } = await run(['doctor', (await signed()).replaceAll('%2B', '+'), '-l', 'php']);
    expect(code).toBe(1);
    expect(out).toContain('✗ A “+” became a space  plus-became-space');
    expect(out).toContain('http_build_query');
    expect(out).not.toContain('\u001B');
  });

  test.each(languages)('speaks %s', async (language) => {
    const { out } = await run(['doctor', (await signed()).replace(/.$/, 'x'), '-l', language, '--json']);
    expect(JSON.parse(out)).toMatchObject({ ok: false, cause: 'wrong-key', code: expect.stringContaining('WIDGET_SECRET_KEY') });
  });

  test('reads a URL from the standard input, and takes the old key, too', async () => {
    const env = { WIDGET_SECRET_KEY: 'the new one', OLD_WIDGET_SECRET_KEY: KEY };
    expect(await run(['doctor', '-'], { env, input: `${await signed()}\n` })).toMatchObject({ code: 0 });
  });

  test('tells what one’s own code did', async () => {
    const url = await signed();
    const { createHmac } = await import('node:crypto');
    const computed = createHmac('sha256', Buffer.from(KEY, 'hex')).update(new URL(url).searchParams.get('context')!).digest('hex');
    const { out } = await run(['doctor', url, '--computed', computed, '--json']);
    expect(JSON.parse(out)).toMatchObject({ cause: 'key-hex-decoded' });
    const right = new URL(url).searchParams.get('signature')!;
    expect(await run(['doctor', url, '--computed', right])).toMatchObject({ code: 0 });
  });

  test('shows colours to those who want them', async () => {
    const url = await signed();
    const colours = (env: Record<string, string>) => run(['doctor', url], { env: { WIDGET_SECRET_KEY: KEY, ...env } });
    expect((await colours({ FORCE_COLOR: '1' })).out).toContain('\u001B[');
    expect((await colours({ NO_COLOR: '1' })).out).not.toContain('\u001B[');
  });

  test('without a key says where it is looked for', async () => {
    const { code, err } = await run(['doctor', await signed()], { env: {} });
    expect([code, err]).toEqual([2, 'There is no secret key. Set WIDGET_SECRET_KEY, or run this where it can ask.\n']);
  });
});

test.each([
  ['a URL to sign for', ['sign', 'https://a b/\u001B[2J\u009B2J\u202E']],
  ['a URL to check', ['check', '\u001B]52;c;YQ==\u0007']],
  ['a URL to frame', ['dev', '\u001B[2J']],
  ['an option', ['doctor', '--\u001B[2J']],
  ['a choice', ['sign', 'https://widget.example', '--fixture', '\u001B[2J']],
])('%s is repeated without what would redraw the terminal', async (_, args) => {
  const { code, err } = await run(args);
  expect(code).toBe(2);
  expect(err).toContain('\uFFFD');
  expect(err).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u);
});

test.each([
  [['--help'], 0],
  [['--version'], 0],
  [['sign', '--help'], 0],
  [['doctor', '--help'], 0],
  [[], 2],
  [['cure'], 2],
])('%j ends with %d', async (args, code) => {
  const { out, err, ...ran } = await run(args);
  expect(ran.code).toBe(code);
  expect(out + err).not.toContain('    at ');
});
