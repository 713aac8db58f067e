import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { serve } from '@hono/node-server';
import express from 'express';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toNodeListener } from '../../src/server/node-listener.ts';
import { createSignHandler } from '../../src/server/sign-handler.ts';
import { createVerifyHandler } from '../../src/server/verify-handler.ts';
import { verifyWidgetRequest } from '../../src/server/verify-request.ts';
import { guidePerson } from '../guide-contexts.ts';
import { SECRET_KEY, signAsCrm } from '../sign-as-crm.ts';

const sign = createSignHandler({
  authorize: (request) => request.headers.get('cookie') === 'session=1' && { agent: 'a' },
  contextFor: () => guidePerson,
  secretKeyFor: () => SECRET_KEY,
});
const verify = createVerifyHandler({ secretKeys: SECRET_KEY });
/** The widget's page, which verifies before it renders. */
const page = async (request: Request) => Response.json(await verifyWidgetRequest(request, SECRET_KEY));

/** A contact with so many e-mails and phones, in the guide's shape, signed now. */
function contactWith(count: number) {
  const { person } = guidePerson;
  const [email] = person.emails;
  const many = <T>(first: T) => Array.from({ length: count }, () => first);
  const emails = many({ ...email, email: 'jane.doe@acme.example', value: 'jane.doe@acme.example', id: person.id });
  return { ...guidePerson, person: { ...person, emails, phones: many(person.phones[0]) }, timestamp: new Date().toISOString() };
}

const routes: Record<string, (request: Request) => Promise<Response>> = { '/sign': sign, '/verify': verify, '/widget': page };

function onNode(): Server {
  return createServer((request, response) => {
    const handler = routes[request.url?.split('?')[0] ?? ''] ?? page;
    void toNodeListener(handler)(request, response);
  });
}

function onExpress(...before: express.RequestHandler[]): Server {
  const app = express();
  app.use(...before);
  app.post('/sign', toNodeListener(sign));
  // Mounted, where Express shortens `request.url`.
  app.use('/verify', toNodeListener(verify));
  app.use('/widget', toNodeListener(page));
  return createServer(app);
}

function onHono(): Server {
  const app = new Hono();
  for (const [path, handler] of Object.entries(routes)) app.all(path, (context) => handler(context.req.raw));
  return serve({ fetch: app.fetch, port: 0 }) as Server;
}

describe.each([
  { framework: 'Node’s http server', start: onNode },
  { framework: 'Express', start: () => onExpress((_request, _response, next) => next()) },
  { framework: 'Express with express.json()', start: () => onExpress(express.json({ limit: '5mb' })) },
  { framework: 'Express with express.text()', start: () => onExpress(express.text({ type: '*/*', limit: '5mb' })) },
  { framework: 'Express with express.raw()', start: () => onExpress(express.raw({ type: '*/*', limit: '5mb' })) },
  { framework: 'Express with express.urlencoded()', start: () => onExpress(express.urlencoded({ limit: '5mb' })) },
  {
    framework: 'Express with express.urlencoded({ extended: true })',
    start: () => onExpress(express.urlencoded({ extended: true, limit: '5mb' })),
  },
  { framework: 'Hono on Node', start: onHono },
])('$framework', ({ start }) => {
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = start();
    if (!server.listening) await new Promise<void>((resolve) => server.listen(0, resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(origin + path, { method: 'POST', body, headers: { 'content-type': 'application/json', cookie: 'session=1', ...headers } });
  const asked = JSON.stringify({ widgetId: 'w', viewType: 'person', recordId: 'r' });
  const signed = async () => (await post('/sign', asked)).json();

  test('signs, and verifies what it signed', async () => {
    const response = await post('/verify', JSON.stringify(await signed()));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ ok: true, value: { person: guidePerson.person } });
  });

  test('verifies the request for the widget’s page', async () => {
    const { context, signature } = await signed();
    // Not percent-encoded, as the guide's own code writes it.
    const response = await fetch(`${origin}/widget?tab=1&context=${context}&signature=${signature}`);
    expect(await response.json()).toMatchObject({ ok: true });
    const repeated = await fetch(`${origin}/widget?context=${context}&signature=${signature}&context=${context}`);
    expect(await repeated.json()).toMatchObject({ failure: { code: 'duplicate-parameter' } });
  });

  const postForm = async (body: URLSearchParams | FormData | string, type?: string) => {
    const response = await fetch(`${origin}/widget?tab=1`, { method: 'POST', body, ...(type && { headers: { 'content-type': type } }) });
    return response.json();
  };

  test('verifies the form that opens the widget’s page', async () => {
    const { context, signature } = await signed();
    const form = new URLSearchParams({ context, signature });
    expect(await postForm(form)).toMatchObject({ ok: true, value: { person: guidePerson.person } });
    form.append('context', context);
    expect(await postForm(form)).toMatchObject({ failure: { code: 'duplicate-parameter' } });
    expect(await postForm(new URLSearchParams({ note: 'a' }))).toMatchObject({ failure: { code: 'missing-context' } });
    expect(await postForm('{}', 'application/json')).toMatchObject({ failure: { code: 'malformed-request' } });
  });

  test('verifies the multipart form of 20 e-mails and phones', async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(signAsCrm(contactWith(20)))) form.append(name, value);
    expect(await postForm(form)).toMatchObject({ ok: true });
  });

  test('verifies a context of 20 e-mails and phones, which is too long for the URL of many a proxy', async () => {
    const long = signAsCrm(contactWith(20));
    expect(long.context.length).toBeGreaterThan(10_000);
    expect(await postForm(new URLSearchParams({ ...long }))).toMatchObject({ ok: true });
    const response = await post('/verify', JSON.stringify(long));
    expect({ status: response.status, ...(await response.json()) }).toMatchObject({ status: 200, ok: true });
  });

  test.each([
    ['no session', asked, { cookie: '' }, 401],
    ['no record', '{}', {}, 400],
    ['a form', asked, { 'content-type': 'text/plain' }, 415],
  ])('refuses: %s', async (_, body, headers, status) => {
    expect((await post('/sign', body, headers)).status).toBe(status);
  });

  const raw = (text: string, { abort = false } = {}) =>
    new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1');
      let answer = '';
      socket.setTimeout(1000, () => socket.destroy());
      socket.on('data', (data) => {
        answer += data;
      });
      socket.on('error', () => {});
      socket.on('close', () => resolve(answer.split('\r\n')[0]!));
      socket.write(text, () => abort && setTimeout(() => socket.destroy(), 50));
    });
  const request = (line: string, ...headers: string[]) => `${[line, 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`;

  // What each framework answers is its own affair; that it answers the next request is ours.
  test.each([
    ['a method that Fetch refuses', request('TRACE /widget HTTP/1.1', 'Host: widget.example')],
    ['CONNECT', request('CONNECT /widget HTTP/1.1', 'Host: widget.example')],
    ['a method nobody knows', request('BREW /widget HTTP/1.1', 'Host: widget.example')],
    ['a bad Host', request('GET /widget HTTP/1.1', 'Host: [bad host')],
    ['a Host with a path', request('GET /widget HTTP/1.1', 'Host: widget.example/../x?y#z')],
    ['an empty Host', request('GET /widget HTTP/1.1', 'Host:')],
    ['no Host', request('GET /widget HTTP/1.0')],
    ['a path that looks like a host', request('GET //evil.example/widget?context=a HTTP/1.1', 'Host: widget.example')],
    ['a whole URL as the path', request('GET http://evil.example/widget HTTP/1.1', 'Host: widget.example')],
    ['a path of marks', request('GET /widget????context=%zz&&&signature=% HTTP/1.1', 'Host: widget.example')],
    ['a star', request('OPTIONS * HTTP/1.1', 'Host: widget.example')],
    ['a header beyond ASCII', request('GET /widget HTTP/1.1', 'Host: widget.example', 'X-Name: Jos\xe9')],
    ['a body in GET', `${request('GET /widget HTTP/1.1', 'Host: widget.example', 'Content-Length: 2')}{}`],
    ['a lying length', `${request('POST /sign HTTP/1.1', 'Host: a', 'Content-Type: application/json', 'Content-Length: 2')}${asked}`],
    [
      'a chunk that is none',
      `${request('POST /sign HTTP/1.1', 'Host: a', 'Content-Type: application/json', 'Transfer-Encoding: chunked')}zz\r\n`,
    ],
  ])('survives %s', async (_, text) => {
    expect(await raw(text)).toMatch(/^(HTTP\/1\.1 \d{3}|$)/);
    expect((await post('/sign', asked)).status).toBe(200);
  });

  test('survives a body that breaks off', async () => {
    const head = request('POST /sign HTTP/1.1', 'Host: a', 'Content-Type: application/json', 'Content-Length: 1000');
    await raw(`${head}{"widgetId":`, { abort: true });
    await raw(`${head.replace('/sign', '/verify')}{"context":`, { abort: true });
    expect((await post('/sign', asked)).status).toBe(200);
  });

  // The last request of its connection: Hono closes it.
  test('answers a body beyond the limit', async () => {
    expect((await post('/sign', JSON.stringify({ padding: 'a'.repeat(3_000_000) }))).status).toBe(413);
  });
});
