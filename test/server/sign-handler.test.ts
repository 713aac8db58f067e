import { describe, expect, test } from 'vitest';
import { createSignHandler, type SignHandlerOptions } from '../../src/server/sign-handler.ts';
import { verifyContext } from '../../src/server/verify-context.ts';
import { guideCompany, guidePerson } from '../guide-contexts.ts';
import { SECRET_KEY } from '../sign-as-crm.ts';

const asked = { widgetId: 'w', viewType: 'person', recordId: 'r' };
const drafts = { person: guidePerson, company: guideCompany };

const options: SignHandlerOptions<{ agent: string }> = {
  authorize: () => ({ agent: 'a' }),
  contextFor: ({ viewType }) => drafts[viewType],
  secretKeyFor: () => SECRET_KEY,
};

const post = (body: BodyInit | null, contentType = 'application/json') =>
  new Request('https://crm.example/sign', { method: 'POST', body, headers: contentType ? { 'content-type': contentType } : {} });
const ask = (json: unknown = asked) => post(JSON.stringify(json));

async function answerTo(request: Request, changes: Partial<typeof options> = {}) {
  const response = await createSignHandler({ ...options, ...changes })(request);
  const json = await response.json();
  return { status: response.status, headers: response.headers, json };
}
const refusal = (status: number, code: string) => ({ status, json: { ok: false, failure: { code } } });
const throws = () => {
  throw new Error('SELECT * FROM secrets');
};

describe('200', () => {
  test.each(['person', 'company'])('a %s, signed so that the widget verifies it', async (viewType) => {
    const { status, json } = await answerTo(ask({ ...asked, viewType }));
    expect(status).toBe(200);
    expect(await verifyContext(json, SECRET_KEY)).toMatchObject({
      ok: true,
      value: { [viewType]: { id: '123e4567-e89b-12d3-a456-426614174000' } },
    });
  });

  test('is not kept by caches', async () => {
    const { headers } = await answerTo(ask());
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  test('callbacks may answer at once or later, and are told who asks for what', async () => {
    const told: unknown[] = [];
    const request = ask({ ...asked, person: { firstName: 'Eve' } });
    await answerTo(request, {
      authorize: async (...call) => {
        told.push(call);
        return { agent: 'a' };
      },
      secretKeyFor: async (...call) => {
        told.push(call);
        return SECRET_KEY;
      },
      contextFor: async (...call) => {
        told.push(call);
        return guidePerson;
      },
    });
    // What the browser says of the person is not passed on.
    expect(told).toEqual([
      [request, asked],
      ['w', { agent: 'a' }],
      [asked, { agent: 'a' }],
    ]);
  });
});

describe('refusals', () => {
  const long = (length: number) =>
    JSON.stringify({ ...asked, recordId: 'r'.repeat(length - JSON.stringify({ ...asked, recordId: '' }).length) });

  test.each<[string, Request, number]>([
    ['text that is no JSON', post('widgetId=w'), 400],
    ['nothing', post(''), 400],
    ['no body', post(null), 400],
    ['null', ask(null), 400],
    ['a list', ask([asked]), 400],
    ['no record', ask({ widgetId: 'w', viewType: 'person' }), 400],
    ['another view', ask({ ...asked, viewType: 'deal' }), 400],
    ['a form', post('widgetId=w', 'application/x-www-form-urlencoded'), 415],
    ['a form that carries JSON', post(JSON.stringify(asked), 'text/plain'), 415],
    ['a multipart form', post(new FormData(), ''), 415],
    ['JSON by another name', post(JSON.stringify(asked), 'application/jsonp'), 415],
    ['a content type that only mentions JSON', post(JSON.stringify(asked), 'text/plain; application/json'), 415],
    ['one byte too many', post(long(16_385)), 413],
    ['characters that are many bytes', post(JSON.stringify({ ...asked, recordId: '🏡'.repeat(5000) })), 413],
  ])('%s: %#', async (_, request, status) => {
    expect(await answerTo(request)).toMatchObject(refusal(status, 'malformed-request'));
  });

  test('the longest body that is read', async () => {
    expect(await answerTo(post(long(16_384)))).toMatchObject({ status: 200 });
  });

  test.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON', 'application/json;charset=UTF-8'])(
    'content type %s is fine',
    async (type) => {
      expect(await answerTo(post(JSON.stringify(asked), type))).toMatchObject({ status: 200 });
    },
  );

  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('method %s', async (method) => {
    const { status, headers, json } = await answerTo(new Request('https://crm.example/sign', { method }));
    expect({ status, json }).toMatchObject(refusal(405, 'malformed-request'));
    expect(headers.get('allow')).toBe('POST');
  });

  test.each([null, undefined, false as const])('nobody: %s', async (session) => {
    const untouched = { secretKeyFor: throws, contextFor: throws };
    expect(await answerTo(ask(), { authorize: () => session, ...untouched })).toMatchObject(refusal(401, 'unauthorized'));
  });

  test.each([null, undefined, false as const])('a widget nobody knows: %s', async (secretKey) => {
    expect(await answerTo(ask(), { secretKeyFor: () => secretKey, contextFor: throws })).toMatchObject(refusal(404, 'unknown-widget'));
  });

  test.each([null, undefined, false as const])('a record nobody knows: %s', async (draft) => {
    expect(await answerTo(ask(), { contextFor: () => draft })).toMatchObject(refusal(404, 'unknown-record'));
  });
});

describe('500: what a callback threw goes to onError, and not to the browser', () => {
  const rejects = () => Promise.reject(new Error('SELECT * FROM secrets'));

  test.each<[string, Partial<typeof options>]>([
    ['authorize throws', { authorize: throws }],
    ['authorize rejects', { authorize: rejects }],
    ['secretKeyFor throws', { secretKeyFor: throws }],
    ['secretKeyFor rejects', { secretKeyFor: rejects }],
    ['contextFor throws', { contextFor: throws }],
    ['contextFor rejects', { contextFor: rejects }],
  ])('%s', async (_, changes) => {
    const told: unknown[] = [];
    const answer = await answerTo(ask(), { ...changes, onError: (error) => told.push(error) });
    expect(answer).toMatchObject(refusal(500, 'sign-failed'));
    expect(JSON.stringify(answer.json)).not.toContain('SELECT');
    expect(told).toEqual([new Error('SELECT * FROM secrets')]);
  });

  test.each<[string, Partial<typeof options>]>([
    ['a key of white space', { secretKeyFor: () => ' ' }],
    ['a draft that widgets would refuse', { contextFor: () => ({ ...guidePerson, team: {} }) as typeof guidePerson }],
  ])('%s', async (_, changes) => {
    const told: unknown[] = [];
    expect(await answerTo(ask(), { ...changes, onError: (error) => told.push(error) })).toMatchObject(refusal(500, 'sign-failed'));
    expect(told[0]).toBeInstanceOf(TypeError);
  });

  test('without onError nothing more happens', async () => {
    expect(await answerTo(ask(), { contextFor: throws })).toMatchObject(refusal(500, 'sign-failed'));
  });

  test('an onError that throws does not change the answer', async () => {
    expect(await answerTo(ask(), { contextFor: throws, onError: throws })).toMatchObject(refusal(500, 'sign-failed'));
  });

  test('a body that breaks off', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"widgetId":'));
        controller.error(new Error('aborted'));
      },
    });
    const request = new Request('https://crm.example/sign', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
      duplex: 'half',
    } as RequestInit);
    expect(await answerTo(request)).toMatchObject(refusal(500, 'sign-failed'));
  });
});

test('a body without end is read no further than the limit, whatever its length header says', async () => {
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      sent += 1000;
      controller.enqueue(new Uint8Array(1000).fill(0x20));
    },
  });
  const headers = { 'content-type': 'application/json', 'content-length': '10' };
  const request = new Request('https://crm.example/sign', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
  expect(await answerTo(request)).toMatchObject(refusal(413, 'malformed-request'));
  expect(sent).toBeLessThan(20_000);
});
