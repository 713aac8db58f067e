import { Agent, createServer, request as httpRequest, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toNodeListener } from '../../src/server/node-listener.ts';
import type { NodeRequest } from '../../src/server/node-request.ts';
import { createVerifyHandler } from '../../src/server/verify-handler.ts';
import { guidePerson, SIGNED_AT } from '../guide-contexts.ts';
import { SECRET_KEY, signAsCrm } from '../sign-as-crm.ts';

/** What a handler is given when Node, or a framework on it, has read this much of a request. */
async function seen(request: Partial<NodeRequest>): Promise<{ method: string; url: string; headers: object; body: string } | number> {
  let seenByHandler: Awaited<ReturnType<typeof seen>> | undefined;
  let status = 0;
  const listener = toNodeListener(async (asked) => {
    seenByHandler = { method: asked.method, url: asked.url, headers: Object.fromEntries(asked.headers), body: await asked.text() };
    return new Response();
  });
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield* [Buffer.from('{"a":'), Buffer.from('1}')];
  }
  const whole = { headers: { host: 'widget.example' }, url: '/', method: 'POST', [Symbol.asyncIterator]: chunks, ...request };
  await listener(whole, { writeHead: (given) => (status = given), end: () => {} });
  return seenByHandler ?? status;
}

const form = { host: 'a', 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' };

test.each<[string, Partial<NodeRequest>, object | number]>([
  ['a body in pieces', {}, { method: 'POST', url: 'http://widget.example/', body: '{"a":1}' }],
  ['a body parsed as JSON', { body: { b: 2 } }, { body: '{"b":2}' }],
  ['a body parsed as null', { body: null }, { body: 'null' }],
  ['a body read as text', { body: 'b=2' }, { body: 'b=2' }],
  ['a body read as bytes', { body: Buffer.from('{"b":2}') }, { body: '{"b":2}' }],
  ['a form in pieces', { headers: form }, { body: '{"a":1}' }],
  ['a form parsed to fields', { headers: form, body: { a: '1+/=', b: 'é' } }, { body: 'a=1%2B%2F%3D&b=%C3%A9' }],
  ['a form with a field twice', { headers: form, body: { a: ['1', '2'] } }, { body: 'a=1&a=2' }],
  [
    'a form parsed to an object without a prototype',
    { headers: form, body: Object.assign(Object.create(null), { a: '1' }) },
    { body: 'a=1' },
  ],
  ['a form whose fields are parsed to objects', { headers: form, body: { a: { toString: '1' }, b: [{}, '2'] } }, { body: 'b=2' }],
  ['a form that Express 4 did not read', { headers: form, body: {} }, { body: '{"a":1}' }],
  ['no body in GET', { method: 'GET', body: {} }, { method: 'GET', body: '' }],
  ['no method', { method: undefined }, { method: 'GET' }],
  ['no URL', { url: undefined }, { url: 'http://widget.example/' }],
  ['a query', { url: '/w?a=b?c#d' }, { url: 'http://widget.example/w?a=b?c%23d' }],
  ['a mounted path', { url: '/?a=1', originalUrl: '/widget/?a=1' }, { url: 'http://widget.example/widget/?a=1' }],
  ['a path of two slashes', { url: '//evil.example/w' }, { url: 'http://widget.example//evil.example/w' }],
  ['a whole URL', { url: 'http://evil.example/w' }, { url: 'http://widget.example/http://evil.example/w' }],
  ['a header repeated', { headers: { host: 'a', 'x-b': ['1', '2'] } }, { headers: { host: 'a', 'x-b': '1, 2' } }],
  ['headers of HTTP/2', { headers: { ':path': '/', ':authority': 'a', 'x-b': undefined } }, { headers: {}, url: 'http://localhost/' }],
  ['a method that Fetch refuses', { method: 'TRACE' }, 400],
  ['a host that is none', { headers: { host: 'a b' } }, 400],
  ['a body that is no JSON any more', { body: { a: 1n } }, 400],
  ['a header that is none', { headers: { 'a b': 'c' } }, 400],
])('%s', async (_, request, expected) => {
  const got = await seen(request);
  if (typeof expected === 'number') expect(got).toBe(expected);
  else expect(got).toMatchObject(expected);
});

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const good = JSON.stringify(signAsCrm(guidePerson));
const big = JSON.stringify({ context: 'a'.repeat(5_000_000) });

test.each([
  ['read in part', { type: 'application/json', status: 413 }],
  ['not read at all', { type: 'text/plain', status: 415 }],
])('after a body that was %s, the connection serves the next request', async (_, { type, status }) => {
  server = createServer(toNodeListener(createVerifyHandler({ secretKeys: SECRET_KEY, now: SIGNED_AT })));
  await new Promise<void>((resolve) => server?.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  let connections = 0;
  server.on('connection', () => {
    connections += 1;
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const post = (body: string, contentType: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      httpRequest({ port, agent, method: 'POST', headers: { 'content-type': contentType } }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode));
      })
        .on('error', reject)
        .end(body);
    });
  expect([
    await post(big, type),
    await post(good, 'application/json'),
    await post(big, type),
    await post(good, 'application/json'),
  ]).toEqual([status, 200, status, 200]);
  expect(connections).toBe(1);
  agent.destroy();
});

test('every cookie of an answer is set', async () => {
  const headers = new Headers([
    ['set-cookie', 'a=1; Path=/'],
    ['set-cookie', 'b=2; Path=/'],
  ]);
  server = createServer(toNodeListener(async () => new Response(null, { headers })));
  await new Promise<void>((resolve) => server?.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  expect((await fetch(`http://localhost:${port}`)).headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2; Path=/']);
});

describe('what goes wrong', () => {
  const rejections: unknown[] = [];
  const keepRejection = (reason: unknown) => rejections.push(reason);
  const onError = vi.fn();
  const told = () => onError.mock.calls.flat();
  beforeEach(() => {
    rejections.length = 0;
    process.on('unhandledRejection', keepRejection);
    onError.mockReset();
  });
  afterEach(() => {
    process.off('unhandledRejection', keepRejection);
  });

  /** A plain server whose handler is this one, but at /next. */
  async function serve(handler: (request: Request) => Promise<Response>, before?: (response: ServerResponse) => void): Promise<number> {
    const listener = toNodeListener(
      (request) => (request.url.endsWith('/next') ? Promise.resolve(new Response('next')) : handler(request)),
      { onError },
    );
    server = createServer((request, response) => {
      before?.(response);
      void listener(request, response);
    });
    await new Promise<void>((resolve) => server?.listen(0, resolve));
    return (server.address() as AddressInfo).port;
  }

  const next = async (port: number): Promise<string> => {
    // A rejection is told after the turn in which nobody heard it.
    await new Promise((resolve) => setTimeout(resolve, 20));
    return (await fetch(`http://localhost:${port}/next`)).text();
  };

  const fault = new Error('The database at 10.0.0.7 is away.');
  const breaking = () =>
    new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array(100)),
      pull: (controller) => controller.error(fault),
    });

  test.each<[string, () => Promise<Response>, unknown]>([
    [
      'throws',
      () => {
        throw fault;
      },
      fault,
    ],
    ['rejects', () => Promise.reject(fault), fault],
    ['answers with a body that breaks', async () => new Response(breaking(), { headers: { 'content-length': '200' } }), fault],
    ['answers with no response', async () => Response.error(), expect.any(RangeError)],
    [
      'answers with a header that Node refuses',
      async () => new Response('a', { headers: { 'content-length': '1', 'x-a': '\u0001' } }),
      expect.any(TypeError),
    ],
  ])('a handler that %s is answered for by an empty 500, and its owner told', async (_, handler, expected) => {
    // As Express does: headers are then set one by one, and those before a bad one stay.
    const port = await serve(handler, (response) => response.setHeader('X-Powered-By', 'Express'));
    const response = await fetch(`http://localhost:${port}`);
    expect([response.status, await response.text(), response.headers.get('cache-control')]).toEqual([500, '', 'no-store']);
    expect(told()).toEqual([expected]);
    expect(await next(port)).toBe('next');
    expect(rejections).toEqual([]);
  });

  test('an answer that had begun is broken off', async () => {
    const port = await serve(
      () => Promise.reject(fault),
      (response) => response.req.url === '/' && response.writeHead(200).write('a'),
    );
    const response = await fetch(`http://localhost:${port}`);
    await expect(response.text()).rejects.toThrow('terminated');
    expect(told()).toEqual([fault]);
    expect(await next(port)).toBe('next');
    expect(rejections).toEqual([]);
  });

  const multipart = 'multipart/form-data; boundary=a';

  test.each<[string, (request: Request) => Promise<unknown>]>([
    ['as text', (request) => request.text()],
    ['as JSON', (request) => request.json()],
    ['as a form', (request) => request.formData()],
    ['and answers', (request) => request.text().catch(() => {})],
    [
      'and fails of it',
      (request) =>
        request.text().catch((cause: unknown) => {
          throw new Error('No text', { cause });
        }),
    ],
  ])('an upload that is broken off while the handler reads it %s is nobody’s fault', async (_, read) => {
    let begun = () => {};
    const port = await serve(async (request) => {
      begun();
      await read(request);
      return new Response();
    });
    const left = new Promise((resolve) => server?.once('request', (request) => request.once('close', resolve)));
    const socket = connect(port, 'localhost').on('error', () => {});
    begun = () => socket.destroy();
    socket.write(`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${multipart}\r\nContent-Length: 100\r\n\r\n{`);
    await left;
    expect(await next(port)).toBe('next');
    expect(rejections).toEqual([]);
    expect(told()).toEqual([]);
  });

  test('a handler that fails after its client left has failed', async () => {
    let fail = () => {};
    const port = await serve(
      () =>
        new Promise((_resolve, reject) => {
          fail = () => reject(fault);
          socket.destroy();
        }),
    );
    const left = new Promise((resolve) => server?.once('request', (_request, response) => response.once('close', resolve)));
    const socket = connect(port, 'localhost').on('error', () => {});
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await left;
    fail();
    expect(await next(port)).toBe('next');
    expect(told()).toEqual([fault]);
    expect(rejections).toEqual([]);
  });
});
