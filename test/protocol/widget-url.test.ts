import { describe, expect, test } from 'vitest';
import { readSignedContext } from '../../src/protocol/signed-context.ts';
import { buildWidgetUrl, checkWidgetUrl } from '../../src/protocol/widget-url.ts';

const CRM = 'https://app.suresend.ai';
const LOCAL = 'http://localhost:6006';

describe('checkWidgetUrl', () => {
  test.each<[string, string, string | undefined, string]>([
    ['https', 'https://widget.example/widget', CRM, 'ok'],
    ['https, with a query and a hash', 'https://widget.example:8443/w?a=1#b', CRM, 'ok'],
    ['https, whatever the host page', 'https://widget.example/', undefined, 'ok'],
    ['https on this machine', 'https://localhost:3000/', CRM, 'ok'],
    ['upper case', 'HTTPS://WIDGET.EXAMPLE/', CRM, 'ok'],
    ['a neighbouring subdomain', 'https://widgets.suresend.ai/', CRM, 'ok'],
    ['the same host on another port', 'https://app.suresend.ai:8443/', CRM, 'ok'],

    ['http', 'http://widget.example/', CRM, 'insecure-url'],
    ['http, from a local host page', 'http://widget.example/', LOCAL, 'insecure-url'],
    ['http on this machine, from elsewhere', 'http://localhost:3000/', CRM, 'insecure-url'],
    ['http on this machine, host page unknown', 'http://localhost:3000/', undefined, 'insecure-url'],
    ['http on this machine, from a page without an origin', 'http://localhost:3000/', 'null', 'insecure-url'],
    ['http on this machine, both', 'http://localhost:3000/', LOCAL, 'ok'],
    ['http by IPv4', 'http://127.0.0.1:3000/', LOCAL, 'ok'],
    ['http by another loopback address', 'http://127.1.2.3:3000/', LOCAL, 'ok'],
    ['http by a short loopback address', 'http://127.1:3000/', LOCAL, 'ok'],
    ['http by IPv6', 'http://[::1]:3000/', LOCAL, 'ok'],
    ['http on a subdomain of localhost', 'http://widget.localhost:3000/', 'http://[::1]:6006', 'ok'],
    ['http in the office', 'http://192.168.0.2:3000/', LOCAL, 'insecure-url'],
    ['http on every address', 'http://0.0.0.0:3000/', LOCAL, 'insecure-url'],
    ['a name that only looks local', 'http://localhost.evil.example/', LOCAL, 'insecure-url'],
    ['a name that only looks like an address', 'http://127.0.0.1.evil.example/', LOCAL, 'insecure-url'],
    ['a name that ends in localhost', 'http://evillocalhost/', LOCAL, 'insecure-url'],
    ['ws on this machine', 'ws://localhost:3000/', LOCAL, 'insecure-url'],

    ['javascript:', 'javascript:alert(1)', CRM, 'insecure-url'],
    ['javascript: in disguise', ' \tJAVA\nSCRIPT:alert(1)', CRM, 'insecure-url'],
    ['data:', 'data:text/html,<script>alert(1)</script>', CRM, 'insecure-url'],
    ['blob:', 'blob:https://widget.example/1b4e28ba-2fa1-11d2-883f-0016d3cca427', CRM, 'insecure-url'],
    ['file:', 'file:///etc/passwd', CRM, 'insecure-url'],
    ['ftp:', 'ftp://widget.example/', CRM, 'insecure-url'],
    ['about:blank', 'about:blank', CRM, 'insecure-url'],
    ['about:srcdoc', 'about:srcdoc', CRM, 'insecure-url'],
    ['view-source:', 'view-source:https://widget.example/', CRM, 'insecure-url'],
    ['a user name', 'https://agent@widget.example/', CRM, 'insecure-url'],
    ['a password', 'https://:secret@widget.example/', CRM, 'insecure-url'],
    ['the host’s name as a user name', 'https://app.suresend.ai@evil.example/', CRM, 'insecure-url'],

    ['the host’s own origin', 'https://app.suresend.ai/widget', CRM, 'unsafe-sandbox'],
    ['the host’s own origin, with its port', 'https://app.suresend.ai:443/widget', CRM, 'unsafe-sandbox'],
    ['the host’s own origin, in upper case', 'https://APP.suresend.ai/widget', CRM, 'unsafe-sandbox'],
    ['the host’s own origin, by a backslash', 'https:\\\\app.suresend.ai\\widget', CRM, 'unsafe-sandbox'],
    ['the host’s own origin, in development', 'http://localhost:6006/widget', LOCAL, 'unsafe-sandbox'],

    ['nothing', '', CRM, 'malformed-url'],
    ['a path', '/widget', CRM, 'malformed-url'],
    ['a URL without a scheme', 'widget.example/widget', CRM, 'malformed-url'],
    ['a URL that takes the page’s scheme', '//widget.example/', CRM, 'malformed-url'],
    ['https without a host', 'https://', CRM, 'malformed-url'],
    ['a space in the host', 'https://widget example/', CRM, 'malformed-url'],
    ['a port that is none', 'https://widget.example:99999/', CRM, 'malformed-url'],
  ])('%s: %j', (_, widgetUrl, hostOrigin, code) => {
    const result = checkWidgetUrl(widgetUrl, hostOrigin);
    expect(result.ok ? 'ok' : result.failure.code).toBe(code);
  });

  test('gives the URL it judged', () => {
    expect(checkWidgetUrl('HTTPS://Widget.example:443')).toEqual({ ok: true, value: new URL('https://widget.example/') });
  });
});

describe('buildWidgetUrl', () => {
  const signed = { context: 'a+/b==', signature: 'cd' };
  const ours = 'context=a%2B%2Fb%3D%3D&signature=cd';

  test.each([
    ['no query', 'https://widget.example', `https://widget.example/?${ours}`],
    ['an empty query', 'https://widget.example/?', `https://widget.example/?${ours}`],
    ['its own query', 'https://widget.example/?tab=1', `https://widget.example/?tab=1&${ours}`],
    ['its own query, byte for byte', 'https://widget.example/?q=a+b%20c%7e~*&&x', `https://widget.example/?q=a+b%20c%7e~*&x&${ours}`],
    ['a parameter repeated', 'https://widget.example/?a=1&a=2', `https://widget.example/?a=1&a=2&${ours}`],
    ['its own hash', 'https://widget.example/#/route?x=1', `https://widget.example/?${ours}#/route?x=1`],
    ['both', 'https://widget.example/w?tab=1#top', `https://widget.example/w?tab=1&${ours}#top`],
    ['a context already there', 'https://widget.example/?context=old&tab=1&signature=old', `https://widget.example/?tab=1&${ours}`],
    ['all three already there', 'https://widget.example/?context=1&signature=2&publicKeySignature=3', `https://widget.example/?${ours}`],
    ['a context already there, encoded', 'https://widget.example/?c%6Fntext=old', `https://widget.example/?${ours}`],
    ['a context without a value', 'https://widget.example/?context&tab', `https://widget.example/?tab&${ours}`],
    [
      'names that only look like ours',
      'https://widget.example/?Context=1&context2=2&my=context',
      `https://widget.example/?Context=1&context2=2&my=context&${ours}`,
    ],
    [
      'names that begin with a mark',
      'https://widget.example/??context=1&?signature=2',
      `https://widget.example/??context=1&?signature=2&${ours}`,
    ],
  ])('%s', (_, widgetUrl, url) => {
    expect(buildWidgetUrl(widgetUrl, signed)).toBe(url);
    expect(readSignedContext(url)).toStrictEqual({ ok: true, value: signed });
  });

  test('carries the third parameter when there is one', () => {
    const three = { ...signed, publicKeySignature: 'e+f=' };
    const url = buildWidgetUrl('https://widget.example/', three);
    expect(url).toBe(`https://widget.example/?${ours}&publicKeySignature=e%2Bf%3D`);
    expect(readSignedContext(url)).toStrictEqual({ ok: true, value: three });
  });

  test('carries half of a surrogate pair as every URL does, and does not throw', () => {
    const url = buildWidgetUrl('https://widget.example/', { context: 'a\ud800b🏡', signature: '\udfff' });
    expect(readSignedContext(url)).toStrictEqual({ ok: true, value: { context: 'a\ufffdb🏡', signature: '\ufffd' } });
  });

  test('carries nothing else, whatever a server answered', () => {
    const answered = { publicKeySignature: undefined, signature: 'cd', context: 'a+/b==', secretKey: 'oops' };
    expect(buildWidgetUrl('https://widget.example/', answered as unknown as typeof signed)).toBe(`https://widget.example/?${ours}`);
  });

  test('throws for a URL that is none, as its caller has not checked it', () => {
    expect(() => buildWidgetUrl('/widget', signed)).toThrow(TypeError);
  });
});
