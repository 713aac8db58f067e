import { describe, expect, test } from 'vitest';
import { frameAncestorsOf, originIn } from '../../src/cli/check/http/frame-ancestors.ts';
import { judgeFraming } from '../../src/cli/check/http/judge-framing.ts';
import { judgeCertificate, judgeHttps } from '../../src/cli/check/http/judge-https.ts';
import { judgeReferrer } from '../../src/cli/check/http/judge-referrer.ts';
import { judgeSecret } from '../../src/cli/check/http/judge-secret.ts';
import { redact } from '../../src/cli/check/redact.ts';
import { widgetSecurityHeaders } from '../../src/server/index.ts';
import { CHECKED_KEY } from './check-pages.ts';

const CRM = 'https://app.crm.example';
const policy = (text: string): Headers => new Headers({ 'Content-Security-Policy': text });

describe('who may frame it', () => {
  test.each<[headers: Headers, status: string, found: RegExp]>([
    [new Headers(widgetSecurityHeaders({ frameAncestors: [CRM] })), 'passed', /app\.crm\.example/],
    [policy(`default-src 'none'; Frame-Ancestors ${CRM}`), 'passed', /app/],
    [policy(`frame-ancestors ${CRM}:443`), 'passed', /app/],
    [policy('frame-ancestors https://*.crm.example'), 'passed', /crm/],
    [policy(`frame-ancestors 'self' ${CRM}, default-src 'self'`), 'passed', /app/],
    [policy(`frame-ancestors ${CRM}, frame-ancestors *`), 'passed', /app/],
    [policy("default-src 'none'"), 'failed', /any page may frame it/],
    [policy('frame-ancestors *'), 'failed', /Anyone/],
    [policy('frame-ancestors https:'), 'failed', /Anyone/],
    [policy('frame-ancestors https://*'), 'failed', /Anyone/],
    [policy("frame-ancestors 'none'"), 'failed', /Nobody/],
    [policy(`frame-ancestors; frame-ancestors ${CRM}`), 'failed', /Nobody/],
    [policy("frame-ancestors 'self'"), 'failed', /may not frame it|own pages/],
    [policy('frame-ancestors https://crm.example'), 'failed', /app\.crm\.example may not frame it/],
    [policy(`frame-ancestors ${CRM}:8443`), 'failed', /may not frame it/],
    [policy(`frame-ancestors ${CRM}, frame-ancestors https://other.example`), 'failed', /may not frame it/],
    [new Headers({ 'X-Frame-Options': `ALLOW-FROM ${CRM}` }), 'failed', /ALLOW-FROM protects nothing/],
    [new Headers({ 'X-Frame-Options': 'DENY' }), 'failed', /keeps the CRM out/],
    [new Headers({ 'X-Frame-Options': 'SAMEORIGIN' }), 'failed', /keeps the CRM out/],
    // Browsers look at frame-ancestors alone where it is there.
    [new Headers({ 'X-Frame-Options': 'DENY', 'Content-Security-Policy': `frame-ancestors ${CRM}` }), 'passed', /app/],
  ])('%o', (headers, status, found) => {
    expect(judgeFraming(headers, CRM)).toEqual({ id: 'frame-ancestors', status, found: expect.stringMatching(found) });
  });

  test.each([
    [`frame-ancestors ${CRM}`, CRM],
    ["frame-ancestors 'self' app.crm.example", CRM],
    ['frame-ancestors https://*.crm.example', 'https://crm.crm.example'],
    ['frame-ancestors http://localhost:4400', 'http://localhost:4400'],
    [`frame-ancestors https://other.example ${CRM}, frame-ancestors ${CRM}`, CRM],
    ["frame-ancestors 'none'", undefined],
    ['frame-ancestors *', undefined],
  ])('with no --host, of %j it takes %s', (text, host) => {
    expect(originIn(frameAncestorsOf(policy(text)))).toBe(host);
  });
});

test.each([
  ['no-referrer', 'passed'],
  ['same-origin', 'passed'],
  ['strict-origin', 'passed'],
  ['Origin', 'passed'],
  ['strict-origin-when-cross-origin', 'passed'],
  ['unsafe-url, no-referrer', 'passed'],
  ['no-referrer, unsafe-url', 'failed'],
  ['no-referrer-when-downgrade', 'failed'],
  ['never', 'failed'],
  [undefined, 'failed'],
])('Referrer-Policy: %s is %s', (value, status) => {
  expect(judgeReferrer(new Headers(value === undefined ? {} : { 'Referrer-Policy': value }))).toMatchObject({ status });
});

test.each([
  [['https://widget.example/w'], 'passed'],
  [['http://localhost:3000/w'], 'skipped'],
  [['http://127.0.0.1:3000/w'], 'skipped'],
  [['http://widget.example/w'], 'failed'],
  [['http://widget.example/w', 'https://widget.example/w'], 'failed'],
  [['https://widget.example/w', 'http://login.example/w'], 'failed'],
])('by way of %j it is %s', (hops, status) => {
  expect(judgeHttps(hops)).toMatchObject({ id: 'https', status });
});

test('a certificate that no browser accepts is the widget’s fault, a server that is away is not', () => {
  const because = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error('self-signed'), { code }) });
  expect(judgeCertificate(because('DEPTH_ZERO_SELF_SIGNED_CERT'))).toMatchObject({ status: 'failed' });
  expect(judgeCertificate(because('ECONNREFUSED'))).toBeUndefined();
});

describe('a key', () => {
  const digits = Buffer.from(CHECKED_KEY, 'hex');
  test.each([
    ['as it is', `const key='${CHECKED_KEY}'`, 'failed'],
    ['in capitals', CHECKED_KEY.toUpperCase(), 'failed'],
    ['in Base64', btoa(CHECKED_KEY), 'failed'],
    ['in Base64, one further', btoa(` ${CHECKED_KEY} `), 'failed'],
    ['in Base64, two further', btoa(`={${CHECKED_KEY}}`), 'failed'],
    ['its digits in Base64', digits.toString('base64'), 'failed'],
    ['its digits in URL-safe Base64', digits.toString('base64url'), 'failed'],
    ['its digits as numbers', JSON.stringify([...digits], null, 2), 'failed'],
    ['all but its last digit', `const key='${CHECKED_KEY.slice(0, -1)}'`, 'passed'],
    ['another one', 'a'.repeat(64), 'passed'],
  ])('%s', (_, text, status) => {
    expect(judgeSecret([{ url: 'https://widget.example/a.js?v=1', text }], [`${CHECKED_KEY}\n`])).toMatchObject({ status });
  });

  test('that is too short to tell from other text is not looked for', () => {
    expect(judgeSecret([{ url: 'https://widget.example/', text: 'secret' }], ['secret'])).toMatchObject({ status: 'skipped' });
  });

  test('and a signed URL are not repeated', () => {
    const said = `GET https://w.example/?a=1&context=eyJ0&signature=5f0b#top: ${CHECKED_KEY}`;
    expect(redact(said, [CHECKED_KEY])).not.toMatch(/eyJ0|5f0b/);
    expect(redact(said, [CHECKED_KEY])).toContain('https://w.example/?a=1&context=');
  });
});
