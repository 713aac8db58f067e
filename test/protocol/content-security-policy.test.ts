import { describe, expect, test } from 'vitest';
import { contentSecurityPolicyFor } from '../../src/protocol/content-security-policy.ts';
import { type PolicyAdviceCode, policyAdviceCodes } from '../../src/protocol/policy-advice.ts';
import type { PartnerWidget } from '../../src/protocol/widget.ts';

const CRM = 'https://app.suresend.ai';
const LOCAL = 'http://localhost:6006';

const homes: PartnerWidget = {
  id: 'homes',
  name: 'Homes',
  url: 'https://homes.example/widget?a=1#b',
  viewTypes: ['person'],
  status: 'approved',
};
const framed = (...urls: string[]) => urls.map((url) => ({ ...homes, url }));
const codesOf = (url: string, hostOrigin?: string) =>
  contentSecurityPolicyFor(framed(url), { hostOrigin }).advice.flatMap(({ code }) => (code === 'frame-ancestors' ? [] : code));

test('a widget’s origin, and neither its path nor its query', () => {
  expect(contentSecurityPolicyFor([homes])).toEqual({
    directives: { 'frame-src': ['https://homes.example'] },
    header: 'frame-src https://homes.example',
    advice: [{ code: 'frame-ancestors', text: expect.stringContaining("frame-ancestors 'none'") }],
  });
});

test('each origin once, in one order and one spelling', () => {
  const urls = [
    'https://b.example/2',
    'HTTPS://B.example:443/1',
    'https://a.example:8443/',
    'https://bücher.example/',
    'https://a.example/',
  ];
  const sources = ['https://a.example', 'https://a.example:8443', 'https://b.example', 'https://xn--bcher-kva.example'];
  expect(contentSecurityPolicyFor(framed(...urls)).directives['frame-src']).toEqual(sources);
  expect(contentSecurityPolicyFor(framed(...urls.reverse())).header).toBe(`frame-src ${sources.join(' ')}`);
});

test('phones, and anything else with a URL, beside the widgets', () => {
  const phone = { id: 'ring', name: 'Ring', url: 'https://ring.example/dock', width: 400, height: 600 };
  expect(contentSecurityPolicyFor([homes, phone, { url: 'https://help.example/' }]).header).toBe(
    'frame-src https://help.example https://homes.example https://ring.example',
  );
});

test.each([
  ['no widgets', []],
  ['none that may be framed', framed('http://homes.example/', '')],
])('with %s nothing may be framed', (_, pages) => {
  expect(contentSecurityPolicyFor(pages).header).toBe("frame-src 'none'");
  expect(contentSecurityPolicyFor(pages, { delivery: 'post' }).header).toBe("frame-src 'none'; form-action 'self'");
});

test('a context that is posted needs `form-action`', () => {
  const { directives, header } = contentSecurityPolicyFor([homes], { delivery: 'post' });
  expect(directives).toEqual({ 'frame-src': ['https://homes.example'], 'form-action': ["'self'", 'https://homes.example'] });
  expect(header).toBe("frame-src https://homes.example; form-action 'self' https://homes.example");
});

describe('what is left out, and why', () => {
  test.each<[string, string, string | undefined, PolicyAdviceCode]>([
    ['the host’s own origin', `${CRM}/widget`, CRM, 'own-origin'],
    ['the host’s own origin, in development', `${LOCAL}/widget`, LOCAL, 'own-origin'],
    ['http', 'http://homes.example/', CRM, 'insecure-url'],
    ['http on this machine, from elsewhere', 'http://localhost:3000/', CRM, 'insecure-url'],
    ['http on this machine, host unknown', 'http://localhost:3000/', undefined, 'insecure-url'],
    ['a password', 'https://a:b@homes.example/', CRM, 'insecure-url'],
    ['javascript:', 'javascript:alert(1)', CRM, 'insecure-url'],
    ['data:', 'data:text/html,hello', CRM, 'insecure-url'],
    ['a path', '/widget', CRM, 'malformed-url'],
    ['nothing', '', CRM, 'malformed-url'],
    ['a list', 'https://a.example https://b.example', CRM, 'malformed-url'],
    ['null', null as never, CRM, 'malformed-url'],
    ['undefined', undefined as never, CRM, 'malformed-url'],
    ['an object', {} as never, CRM, 'malformed-url'],
    ['a star', 'https://*.example.com/', CRM, 'unsupported-host'],
    ['a star alone', 'https://*/', CRM, 'unsupported-host'],
    ['a second directive', 'https://a.example;script-src/', CRM, 'unsupported-host'],
    ['a second policy', 'https://a.example,b.example/', CRM, 'unsupported-host'],
    ['a source in quotes', "https://'self'/", CRM, 'unsupported-host'],
    ['an IPv6 address', 'https://[::1]:3000/', CRM, 'unsupported-host'],
    ['a name that ends in a dot', 'https://homes.example./', CRM, 'unsupported-host'],
  ])('%s: %j', (_, url, hostOrigin, code) => {
    const { directives, advice } = contentSecurityPolicyFor(framed(url), { hostOrigin });
    expect(directives['frame-src']).toEqual(["'none'"]);
    expect(codesOf(url, hostOrigin)).toEqual([code]);
    expect(advice[0]?.text).toContain('"Homes" is left out.');
  });

  test('says nothing of the URL, which may hold a password', () => {
    const [advice] = contentSecurityPolicyFor([{ url: 'https://agent:s3cret@homes.example/' }]).advice;
    expect(advice?.text).toMatch(/^A page without a name is left out\./);
    expect(advice?.text).not.toContain('s3cret');
  });

  test('leaves the others in', () => {
    expect(contentSecurityPolicyFor(framed('http://a.example/', 'https://b.example/', '')).header).toBe('frame-src https://b.example');
  });
});

test('http on this machine is for development', () => {
  expect(contentSecurityPolicyFor(framed('http://127.0.0.1:3000/w'), { hostOrigin: LOCAL }).header).toBe('frame-src http://127.0.0.1:3000');
  expect(codesOf('http://127.0.0.1:3000/w', LOCAL)).toEqual(['loopback']);
  expect(codesOf('https://localhost:3000/w', LOCAL)).toEqual([]);
});

test('icons need `img-src`', () => {
  const icons = [
    'https://b.example/1.svg',
    'https://b.example/2.svg',
    'https://a.example/',
    'data:image/png;base64,',
    'https://*/',
    'none',
  ];
  const { advice } = contentSecurityPolicyFor(icons.map((iconUrl) => ({ ...homes, iconUrl })));
  expect(advice.slice(1)).toEqual([
    { code: 'icons', text: expect.stringContaining('`img-src data: https://a.example https://b.example`') },
  ]);
});

test('a list that proxies may refuse', () => {
  const many = Array.from({ length: 100 }, (_, at) => `https://widget-${at}.partner.example/`);
  const { advice, header } = contentSecurityPolicyFor(framed(...many));
  expect(advice.at(-1)?.code).toBe('long-header');
  expect(advice.at(-1)?.text).toContain(`100 origins make a header of ${header.length} characters`);
});

test('codes are distinct words in one spelling', () => {
  expect(new Set(policyAdviceCodes).size).toBe(policyAdviceCodes.length);
  for (const code of policyAdviceCodes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
