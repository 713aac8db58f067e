import { beforeEach, describe, expect, test } from 'vitest';
import type { CallingSettings } from '../../src/protocol/calling-settings.ts';
import { type CallingSettingsHandlerOptions, createCallingSettingsHandler } from '../../src/server/calling-settings-handler.ts';

const API = 'https://api.crm.example/crm/v3/extensions/calling';
const KEY = 'hapikey=HUBSPOT_API_KEY';

/** The payload of HubSpot's README. */
const demo = { name: 'demo widget', url: 'https://mywidget.com/widget', height: 600, width: 400, isReady: true };
const complete = { ...demo, supportsInboundCalling: false, usesRemote: false };

type Options = CallingSettingsHandlerOptions<{ team: string }>;
const kept = new Map<string, CallingSettings>();

const options: Options = {
  authorize: (request) => new URL(request.url).search === `?${KEY}` && { team: 't' },
  read: (appId) => kept.get(appId),
  write: (appId, settings) => kept.set(appId, settings),
  remove: (appId) => kept.delete(appId),
  hostOrigin: 'https://app.crm.example',
};

beforeEach(() => {
  kept.clear();
  kept.set('101', demo);
});

interface Sent {
  app?: string;
  query?: string;
  type?: string;
}

const ask = (method: string, json?: unknown, { app = '101', query = KEY, type = 'application/json' }: Sent = {}) =>
  new Request(`${API}/${app}/settings?${query}`, {
    method,
    headers: { accept: 'application/json', 'content-type': type },
    ...(json !== undefined && { body: typeof json === 'string' ? json : JSON.stringify(json) }),
  });

async function answerTo(request: Request, changes: Partial<Options> = {}) {
  const response = await createCallingSettingsHandler({ ...options, ...changes })(request);
  const text = await response.text();
  const json: unknown = text ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, json };
}
const refusal = (status: number, code: string) => ({ status, json: { ok: false, failure: { code } } });
const throws = () => {
  throw new Error('SELECT * FROM settings');
};
const untouched = { read: throws, write: throws, remove: throws };

describe('what is kept', () => {
  test('GET answers it, every default filled in', async () => {
    expect(await answerTo(ask('GET'))).toMatchObject({ status: 200, json: complete });
  });

  test('GET answers nothing else of the database’s row', async () => {
    const row = { ...demo, id: 7, createdBy: 'jane@crm.example' };
    const { json } = await answerTo(ask('GET'), { read: () => row });
    expect(json).toEqual(complete);
  });

  test('POST creates', async () => {
    expect(await answerTo(ask('POST', demo, { app: '102' }), { read: throws })).toMatchObject({ status: 200, json: complete });
    expect(kept.get('102')).toEqual(complete);
  });

  test('POST replaces the whole', async () => {
    kept.set('101', { ...demo, isReady: false, usesRemote: true });
    const { name, url } = demo;
    expect(await answerTo(ask('POST', { name, url }))).toMatchObject({ status: 200, json: complete });
    expect(kept.get('101')).toEqual(complete);
  });

  test('PATCH changes what it sends', async () => {
    expect(await answerTo(ask('PATCH', { isReady: false }))).toMatchObject({ status: 200, json: { ...complete, isReady: false } });
    expect(kept.get('101')).toEqual({ ...complete, isReady: false });
  });

  test('DELETE forgets, and answers without a body', async () => {
    const { status, json, headers } = await answerTo(ask('DELETE'));
    expect({ status, json }).toEqual({ status: 204, json: undefined });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(kept.has('101')).toBe(false);
  });

  test.each(['GET', 'POST', 'PATCH'])('the answer to %s is not kept by caches', async (method) => {
    const { headers } = await answerTo(ask(method, method === 'GET' ? undefined : demo));
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  test('callbacks may answer later, and are told which app and who asks', async () => {
    const told: unknown[] = [];
    const later: Partial<Options> = {
      authorize: async (_, appId) => ({ team: `of ${appId}` }),
      read: async (...call) => {
        told.push(['read', ...call]);
        return demo;
      },
      write: async (...call) => void told.push(['write', ...call]),
      remove: async (...call) => void told.push(['remove', ...call]),
    };
    const app = 'acme%20phone%2F1';
    const id = 'acme phone/1';
    const session = { team: `of ${id}` };
    await answerTo(ask('PATCH', { isReady: false }, { app }), later);
    await answerTo(ask('DELETE', undefined, { app }), later);
    expect(told).toEqual([
      ['read', id, session],
      ['write', id, { ...complete, isReady: false }, session],
      ['read', id, session],
      ['remove', id, session],
    ]);
  });
});

describe('400: bad settings', () => {
  test.each<[string, string, unknown, string[]]>([
    ['POST', 'nothing in it', {}, ['name: required', 'url: required']],
    ['POST', 'two bad fields', { ...demo, url: 'http://mywidget.com/', width: 1 }, ['url: insecure-url', 'width: out-of-range']],
    ['POST', 'the CRM’s own page', { ...demo, url: 'https://app.crm.example/phone' }, ['url: unsafe-sandbox']],
    ['POST', 'a list', [demo], ['settings: wrong-type']],
    ['PATCH', 'a bad field', { isReady: 'yes' }, ['isReady: wrong-type']],
    ['PATCH', 'a field that must be there', { name: null }, ['name: required']],
    ['PATCH', 'the CRM’s own page', { url: 'https://app.crm.example/phone' }, ['url: unsafe-sandbox']],
    ['PATCH', 'null', null, ['settings: wrong-type']],
  ])('%s %s', async (method, _, body, problems) => {
    const { status, json } = await answerTo(ask(method, body), { write: throws });
    expect(status).toBe(400);
    const told = problems.map((problem) => {
      const [field, code] = problem.split(': ');
      return { field, code, message: expect.any(String) };
    });
    expect(json).toMatchObject({ ok: false, failure: { code: 'invalid-settings' } });
    expect(json).toHaveProperty('problems', told);
  });

  test('a phone on this machine, unless the CRM is there, too', async () => {
    const local = { ...demo, url: 'http://localhost:9025/' };
    expect(await answerTo(ask('POST', local))).toMatchObject({ status: 400 });
    expect(await answerTo(ask('POST', local), { hostOrigin: undefined })).toMatchObject({ status: 400 });
    expect(await answerTo(ask('POST', local), { hostOrigin: 'http://localhost:3000' })).toMatchObject({ status: 200 });
  });
});

describe('refusals', () => {
  test.each<[string, Request, number]>([
    ['text that is no JSON', ask('POST', 'name=demo'), 400],
    ['no body', ask('PATCH'), 400],
    ['a form', ask('POST', 'name=demo', { type: 'application/x-www-form-urlencoded' }), 415],
    ['a change that is sent as a form', ask('PATCH', demo, { type: 'text/plain' }), 415],
    ['a long body', ask('POST', { ...demo, name: 'n'.repeat(65_536) }), 413],
  ])('%s', async (_, request, status) => {
    expect(await answerTo(request, { write: throws })).toMatchObject(refusal(status, 'malformed-request'));
  });

  test('the longest URL fits in, however it is escaped', async () => {
    const url = `https://mywidget.com/?${'\u0001'.repeat(7_900)}`;
    expect(await answerTo(ask('POST', { ...demo, url }))).toMatchObject({ status: 200 });
  });

  test.each(['PUT', 'HEAD', 'OPTIONS'])('method %s', async (method) => {
    const { status, headers, json } = await answerTo(ask(method), { authorize: throws, ...untouched });
    expect({ status, json }).toMatchObject(refusal(405, 'malformed-request'));
    expect(headers.get('allow')).toBe('GET, POST, PATCH, DELETE');
  });

  test.each(['GET', 'POST', 'PATCH', 'DELETE'])('%s by nobody', async (method) => {
    const request = ask(method, method === 'POST' || method === 'PATCH' ? '{' : undefined, { query: '' });
    expect(await answerTo(request, untouched)).toMatchObject(refusal(401, 'unauthorized'));
    // Before a byte of it was read.
    expect(request.bodyUsed).toBe(false);
  });

  test.each([null, undefined, false as const])('nobody: %s', async (session) => {
    expect(await answerTo(ask('GET'), { authorize: () => session, ...untouched })).toMatchObject(refusal(401, 'unauthorized'));
  });

  test.each(['GET', 'PATCH', 'DELETE'])('%s of an app nobody knows', async (method) => {
    const request = ask(method, method === 'PATCH' ? { isReady: false } : undefined, { app: '404' });
    expect(await answerTo(request, { write: throws, remove: throws })).toMatchObject(refusal(404, 'unknown-app'));
  });

  test.each<[string, string]>([
    ['no app', `${API}/settings`],
    ['an empty app', `${API}//settings`],
    ['a path below', `${API}/101/settings/name`],
    ['another API', 'https://api.crm.example/crm/v3/extensions/videoconferencing/101/settings'],
    ['an app that is no text', `${API}/%E0%A4%A/settings`],
  ])('%s', async (_, url) => {
    expect(await answerTo(new Request(url), { authorize: throws, ...untouched })).toMatchObject(refusal(404, 'unknown-app'));
  });

  test('a slash at the end is fine, and so is any path before', async () => {
    expect(await answerTo(new Request(`https://crm.example/api/calling/101/settings/?${KEY}`))).toMatchObject({ status: 200 });
  });
});

describe('500: what a callback threw goes to onError, and not to the browser', () => {
  const rejects = () => Promise.reject(new Error('SELECT * FROM settings'));

  test.each<[string, Request, Partial<Options>]>([
    ['authorize throws', ask('GET'), { authorize: throws }],
    ['read throws', ask('GET'), { read: throws }],
    ['read rejects', ask('DELETE'), { read: rejects }],
    ['write throws', ask('POST', demo), { write: throws }],
    ['write rejects', ask('PATCH', {}), { write: rejects }],
    ['remove rejects', ask('DELETE'), { remove: rejects }],
  ])('%s', async (_, request, changes) => {
    const told: unknown[] = [];
    const answer = await answerTo(request, { ...changes, onError: (error) => told.push(error) });
    expect(answer).toMatchObject({ status: 500, json: { ok: false } });
    expect(JSON.stringify(answer.json)).not.toContain('SELECT');
    expect(told).toEqual([new Error('SELECT * FROM settings')]);
  });

  test('so does a row that holds no settings', async () => {
    const told: unknown[] = [];
    const answer = await answerTo(ask('GET'), { read: () => ({ ...demo, name: '' }), onError: (error) => told.push(error) });
    expect(answer).toMatchObject({ status: 500 });
    expect(told).toHaveLength(1);
  });

  test('an onError that throws, or is not there, does not change the answer', async () => {
    expect(await answerTo(ask('GET'), { read: throws, onError: throws })).toMatchObject({ status: 500 });
    expect(await answerTo(ask('GET'), { read: throws })).toMatchObject({ status: 500 });
  });
});
