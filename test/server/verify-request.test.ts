import { describe, expect, test } from 'vitest';
import { buildWidgetUrl } from '../../src/protocol/widget-url.ts';
import { verifyWidgetRequest } from '../../src/server/verify-request.ts';
import { guidePerson, SIGNED_AT } from '../guide-contexts.ts';
import { SECRET_KEY, signAsCrm } from '../sign-as-crm.ts';

const now = SIGNED_AT;
const signed = signAsCrm({ ...guidePerson, person: { id: '1', firstName: '>>>>>???' } });
const url = buildWidgetUrl('https://widget.example/widget?tab=1#top', signed);
const bare = `https://widget.example/widget?context=${signed.context}&signature=${signed.signature}`;
const codeOf = async (request: Request | URL | string) => {
  const result = await verifyWidgetRequest(request, SECRET_KEY, { now });
  return result.ok ? 'ok' : result.failure.code;
};

describe('the request that loads the widget', () => {
  test.each<[string, Request | URL | string, string]>([
    ['as a Request', new Request(url), 'ok'],
    ['as a framework’s own Request', { url } as Request, 'ok'],
    ['as a URL', new URL(url), 'ok'],
    ['as text', url, 'ok'],
    ['as Node’s request.url', url.slice('https://widget.example'.length), 'ok'],
    ['as location.search', new URL(url).search, 'ok'],
    ['with a plus that nobody encoded', bare, 'ok'],
    ['posted', new Request(url, { method: 'POST', body: 'context=evil' }), 'ok'],
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
    expect(await codeOf(request)).toBe(code);
  });
});
