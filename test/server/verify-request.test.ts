import { describe, expect, test } from 'vitest';
import { buildWidgetUrl } from '../../src/protocol/widget-url.ts';
import { verifyWidgetRequest } from '../../src/server/verify-request.ts';
import { codeOf } from '../code-of.ts';
import { guidePerson, SIGNED_AT } from '../guide-contexts.ts';
import { SECRET_KEY, signAsCrm } from '../sign-as-crm.ts';

const now = SIGNED_AT;
const signed = signAsCrm({ ...guidePerson, person: { id: '1', firstName: '>>>>>???' } });
const url = buildWidgetUrl('https://widget.example/widget?tab=1#top', signed);
const bare = `https://widget.example/widget?context=${signed.context}&signature=${signed.signature}`;
const codeIn = async (request: Request | URL | string) => codeOf(await verifyWidgetRequest(request, SECRET_KEY, { now }));

describe('the request that loads the widget', () => {
  test.each<[string, Request | URL | string, string]>([
    ['as a Request', new Request(url), 'ok'],
    ['as a framework’s own Request', { url } as Request, 'ok'],
    ['as a URL', new URL(url), 'ok'],
    ['as text', url, 'ok'],
    ['as Node’s request.url', url.slice('https://widget.example'.length), 'ok'],
    ['as location.search', new URL(url).search, 'ok'],
    ['with a plus that nobody encoded', bare, 'ok'],
    ['by HEAD', new Request(url, { method: 'HEAD' }), 'ok'],
    ['repeated', `${url.replace('#top', '')}&context=evil`, 'duplicate-parameter'],
    ['without a query', 'https://widget.example/widget', 'missing-context'],
    ['changed', url.replace('signature=', 'signature=0'), 'signature-mismatch'],
    ['nothing', '', 'missing-context'],
    ['null', null as never, 'missing-context'],
    ['undefined', undefined as never, 'missing-context'],
    ['a number', 7 as never, 'missing-context'],
    ['a list', [url] as never, 'ok'],
    ['a symbol', Symbol(url) as never, 'ok'],
    ['an object', {} as never, 'missing-context'],
  ])('%s', async (_, request, code) => {
    expect(await codeIn(request)).toBe(code);
  });
});

const form = new URLSearchParams({ ...signed });
const post = (to: string, body?: BodyInit, headers?: HeadersInit) => new Request(to, { method: 'POST', body, headers } as RequestInit);
const page = 'https://widget.example/widget?tab=1';

describe('the request that opens the widget by POST', () => {
  test.each<[string, Request, string]>([
    ['a form', post(page, form), 'ok'],
    ['a form, and the context in the URL, too', post(url, form), 'duplicate-parameter'],
    ['a form, and half of it in the URL', post(`${page}&signature=evil`, form), 'ok'],
    [
      'a context in the form, its signature in the URL',
      post(`${page}&signature=${signed.signature}`, 'context=a', {}),
      'malformed-request',
    ],
    ['a context without its signature', post(url, new URLSearchParams({ context: signed.context })), 'missing-signature'],
    ['a form of the widget’s own', post(url, new URLSearchParams({ note: 'call back' })), 'ok'],
    ['a form of the widget’s own, elsewhere', post(page, new URLSearchParams({ note: 'call back' })), 'missing-context'],
    ['no body', post(url), 'ok'],
    ['no body and no query', post('https://widget.example/'), 'missing-context'],
    ['JSON', post(page, JSON.stringify(signed), { 'content-type': 'application/json' }), 'malformed-request'],
    ['text', post(url, 'context=evil'), 'malformed-request'],
    ['a framework’s own Request that has no headers', { url, method: 'POST', body: {} } as Request, 'malformed-request'],
  ])('%s: %s', async (_, request, code) => {
    expect(await codeIn(request)).toBe(code);
  });

  test('the form has the limit of the context', async () => {
    const { length } = signed.context;
    const codeWith = async (maxContextLength: number, body: BodyInit) => {
      const result = await verifyWidgetRequest(post(page, body), SECRET_KEY, { now, maxContextLength });
      return result.ok ? 'ok' : result.failure.code;
    };
    expect(await codeWith(length, form)).toBe('ok');
    expect(await codeWith(length - 1, form)).toBe('context-too-large');
    expect(await codeWith(length, new URLSearchParams({ ...signed, note: 'a'.repeat(3 * length + 4096) }))).toBe('context-too-large');
  });

  test('a configuration without a key is told before anything is read', async () => {
    const request = post(page, form);
    await expect(verifyWidgetRequest(request, '')).rejects.toThrow(TypeError);
    expect(request.bodyUsed).toBe(false);
  });
});
