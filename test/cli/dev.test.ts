import { request } from 'node:http';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contextStates } from '../../src/cli/dev/context-state.ts';
import { verifyContext } from '../../src/server/index.ts';
import { personContext } from '../../src/testing/index.ts';
import { KEY } from './broken-urls.ts';
import { type StartedDev, startDev } from './start-dev.ts';

// The local CRM's server, without its page.

const WIDGET = 'http://localhost:1/widget';
const { timestamp: _, ...draft } = personContext;

let dev: StartedDev;
beforeAll(async () => {
  dev = await startDev([WIDGET, '--port', '0'], { WIDGET_SECRET_KEY: KEY });
});
afterAll(() => dev.end());

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string | undefined;
}

interface Answered {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Not `fetch`, which writes the Host header itself. */
function ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}, at = dev.crm): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, at), { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }));
    });
    asked.on('error', reject).end(body);
  });
}

const asPage = (json: unknown, more: Record<string, string> = {}) => ({
  headers: { origin: dev.crm, 'content-type': 'application/json', ...more },
  body: JSON.stringify(json),
});
const keep = (id: string, record: unknown) => ask(`/records/${id}`, { method: 'PUT', ...asPage(record) });
const sign = (recordId: string, state = 'working', more: Record<string, string> = {}, query = 'ed25519=false') =>
  ask(`/sign?state=${state}&${query}`, { method: 'POST', ...asPage({ widgetId: 'widget', viewType: 'person', recordId }, more) });

describe('the key', () => {
  test('from the environment is never said', () => {
    expect(dev.said()).toContain('from WIDGET_SECRET_KEY');
    expect(dev.said()).not.toContain(KEY);
  });

  test('is not in anything the page can read', async () => {
    const files = await Promise.all(['/', '/playground.js', '/playground.css', '/session', '/widget'].map((path) => ask(path)));
    expect(files.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    for (const { body } of files) expect(body).not.toContain(KEY);
    expect(JSON.parse(files[3]!.body)).toMatchObject({ widgetUrl: WIDGET, key: 'given' });
  });

  test('is made where there is none, said once, and signs', async () => {
    const other = await startDev([WIDGET, '--port', '0']);
    const [, made = ''] = /WIDGET_SECRET_KEY=([0-9a-f]{64})/.exec(other.said()) ?? [];
    const json = { headers: { origin: other.crm, 'content-type': 'application/json' } };
    await ask('/records/1', { method: 'PUT', ...json, body: JSON.stringify(draft) }, other.crm);
    const asked = JSON.stringify({ widgetId: 'widget', viewType: 'person', recordId: '1' });
    const { body } = await ask('/sign?state=working&ed25519=false', { method: 'POST', ...json, body: asked }, other.crm);
    expect(await verifyContext(JSON.parse(body), made)).toMatchObject({ ok: true });
    expect((await ask('/session', {}, other.crm)).body).not.toContain(made);
    expect(await other.end()).toBe(0);
    expect(other.said().split(made)).toHaveLength(2);
  });
});

describe('a signature', () => {
  const verdicts: Record<string, string> = {
    working: 'Jane',
    'unknown-record': 'Unknown',
    'unauthorised-user': 'Jane',
    long: 'Jane',
    tampered: 'signature-mismatch',
    'wrong-key': 'signature-mismatch',
    stale: 'stale-context',
    future: 'future-context',
    oversized: 'context-too-large',
    'foreign-ed25519': 'Jane',
    // What makes these two is done in the URL, by the page.
    unsigned: 'Jane',
    duplicate: 'Jane',
  };

  test.each(contextStates)('in the state %s is as it says', async (state) => {
    await keep('jane', draft);
    const { status, body } = await sign('jane', state);
    expect(status).toBe(200);
    const verdict = await verifyContext(JSON.parse(body), KEY);
    expect(verdict.ok ? verdict.value.person?.firstName : verdict.failure.code).toBe(verdicts[state]);
  });

  test('keeps fields that nobody knows, and stamps its own moment', async () => {
    await keep('more', { ...draft, timestamp: '1999-01-01T00:00:00Z', loyalty: { tier: 'gold' } });
    const { body } = await sign('more');
    expect(await verifyContext(JSON.parse(body), KEY)).toMatchObject({ ok: true, value: { loyalty: { tier: 'gold' } } });
  });

  test('is doubled by Ed25519 when the page wants it', async () => {
    await keep('jane', draft);
    const { kid } = JSON.parse(JSON.parse((await ask('/session')).body).publicKey);
    const signed = JSON.parse((await sign('jane', 'working', {}, 'ed25519=true')).body);
    expect(signed.publicKeySignature).toMatch(new RegExp(`^${kid}\\.`));
    const foreign = JSON.parse((await sign('jane', 'foreign-ed25519')).body);
    expect(foreign.publicKeySignature).not.toContain(kid);
  });

  test('is not given for a record that nobody wrote, or that is none', async () => {
    expect(await sign('nobody')).toMatchObject({ status: 404, body: expect.stringContaining('unknown-record') });
    expect(await keep('bad', { person: { id: 1 } })).toMatchObject({ status: 400, body: expect.stringContaining('is not as documented') });
    expect(await sign('jane', 'perfect')).toMatchObject({ status: 400 });
  });
});

describe('who is answered', () => {
  test.each([
    ['another name', 'rebound.example'],
    ['another name that ends alike', 'localhost.rebound.example'],
    ['another port', 'localhost:1'],
  ])('not a page that was pointed here: %s', async (_what, host) => {
    const { status, body } = await ask('/session', { headers: { host } });
    expect(status).toBe(421);
    expect(body).not.toContain('widgetUrl');
  });

  test.each<[string, Record<string, string>]>([
    ['of another origin', { origin: 'https://evil.example' }],
    ['of the widget', { origin: 'http://localhost:1' }],
    ['of nowhere', { origin: 'null' }],
    ['of another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
  ])('no page %s has anything signed or written', async (_what, headers) => {
    await keep('jane', draft);
    expect(await sign('jane', 'working', headers)).toMatchObject({ status: 403 });
    expect(await ask('/records/jane', { method: 'PUT', ...asPage(draft, headers) })).toMatchObject({ status: 403 });
  });

  test('nor a request without an origin', async () => {
    const headers = { 'content-type': 'application/json' };
    expect(await ask('/sign?state=working&ed25519=false', { method: 'POST', headers, body: '{}' })).toMatchObject({ status: 403 });
  });

  test('both names of this machine, each as its own origin', async () => {
    const { port } = new URL(dev.crm);
    for (const name of ['localhost', '127.0.0.1'])
      expect((await ask('/session', { headers: { host: `${name}:${port}` } })).status).toBe(200);
  });

  const elsewhere = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const outer = elsewhere.find(({ internal, family }) => !internal && family === 'IPv4')?.address;

  test.skipIf(outer === undefined)('not at this machine’s other addresses, unless asked to', async () => {
    const reached = (port: string) =>
      new Promise<boolean>((resolve) => {
        const socket = connect({ host: outer!, port: Number(port) }, () => {
          socket.destroy();
          resolve(true);
        });
        socket.on('error', () => resolve(false));
      });
    expect(await reached(new URL(dev.crm).port)).toBe(false);
    const open = await startDev([WIDGET, '--port', '0', '--listen', outer!]);
    expect(await reached(new URL(open.crm).port)).toBe(true);
    expect(open.said()).toContain(`http://${outer}:`);
    expect((await ask('/session', {}, `http://${outer}:${new URL(open.crm).port}`)).status).toBe(200);
    await open.end();
  });
});

describe('an upload that is broken off', () => {
  test.each([
    ['of a record', 'PUT', '/records/a'],
    ['of what is to be signed', 'POST', '/sign?state=working&ed25519=false'],
  ])('%s does not end the command', async (_what, method, path) => {
    const { host, hostname, port } = new URL(dev.crm);
    const before = dev.said();
    await new Promise((resolve) => {
      const socket = connect(Number(port), hostname)
        .once('close', resolve)
        .on('error', () => {});
      const head = [`Host: ${host}`, `Origin: ${dev.crm}`, 'Content-Type: application/json', 'Content-Length: 100', 'Expect: 100-continue'];
      socket.write(`${method} ${path} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n{`);
      // Told to go on, it is being read.
      socket.once('data', () => socket.destroy());
    });
    expect((await keep('jane', draft)).status).toBe(204);
    expect((await sign('jane')).status).toBe(200);
    expect([dev.child.exitCode, dev.said()]).toEqual([null, before]);
  });
});

describe('the page', () => {
  test('frames the widget and nothing else, and is framed by nobody', async () => {
    const { headers } = await ask('/');
    expect(headers['content-security-policy']).toContain('frame-src http://localhost:1;');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
    expect(headers['x-frame-options']).toBe('DENY');
  });

  test('is the only thing there is', async () => {
    for (const path of ['/cli.js', '/../cli.js', '/%2e%2e/cli.js', '/package.json']) expect((await ask(path)).status, path).toBe(404);
  });
});

describe('the command', () => {
  test.each<[string, string[], RegExp]>([
    ['a URL that is none', ['widget.example'], /is not an absolute URL/],
    ['a scheme that is none', ['ftp://widget.example'], /is not an absolute URL of http or https/],
    ['a password', ['http://me:secret@localhost:3000/'], /no password/],
    ['a port that is none', ['--port', '70000'], /0 to 65535/],
    ['an address that is none', ['--listen', 'here'], /Give an IP address/],
    ['the widget’s own port', ['http://localhost:4700/widget', '--port', '4700'], /cannot share it/],
    ['a key on the command line', ['--key', KEY], /unknown option/],
  ])('refuses %s', async (_what, args, words) => {
    await expect(startDev(args, { WIDGET_SECRET_KEY: KEY })).rejects.toThrow(/^It ended with 2/);
    await expect(startDev(args, { WIDGET_SECRET_KEY: KEY })).rejects.toThrow(words);
  });

  test('says that a port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    await expect(startDev([WIDGET, '--port', port])).rejects.toThrow(/ended with 2: Port \d+ is taken/);
    taken.close();
  });

  test('is on another site than the widget', async () => {
    expect(new URL(dev.crm).hostname).toBe('127.0.0.1');
    const other = await startDev(['http://127.0.0.1:1/widget', '--port', '0'], { WIDGET_SECRET_KEY: KEY });
    expect(new URL(other.crm).hostname).toBe('localhost');
    expect(await other.end()).toBe(0);
  });

  test('takes the next port where the first is the widget’s, and says nothing of who was shown', async () => {
    const other = await startDev(['http://localhost:4600/widget'], { WIDGET_SECRET_KEY: KEY });
    expect(Number(new URL(other.crm).port)).toBeGreaterThan(4600);
    const before = other.said();
    const json = { headers: { origin: other.crm, 'content-type': 'application/json' } };
    await ask('/records/1', { method: 'PUT', ...json, body: JSON.stringify(draft) }, other.crm);
    expect(await other.end()).toBe(0);
    expect(other.said()).toBe(before);
  });
});
