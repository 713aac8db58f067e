import { describe, expect, test } from 'vitest';
import { generateSecretKey, readSecretKeys } from '../../src/server/secret-key.ts';
import { secretKeyBytes } from '../../src/server/secret-key-bytes.ts';
import { widgetSecurityHeaders } from '../../src/server/security-headers.ts';
import { signContext } from '../../src/server/sign-context.ts';
import { verifyContext } from '../../src/server/verify-context.ts';
import { createVerifyHandler } from '../../src/server/verify-handler.ts';
import { verifyWidgetRequest } from '../../src/server/verify-request.ts';
import { guidePerson } from '../guide-contexts.ts';
import { SECRET_KEY, signAsCrm } from '../sign-as-crm.ts';

const signed = signAsCrm(guidePerson);

// What happened, so why it matters. What to do.
const THREE_PARTS = /^[^.]+, so [^.]+\. .+\.$/;

async function errorOf(call: () => unknown): Promise<Error> {
  try {
    await call();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('It did not throw.');
}

const noKeys: [string, unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['empty text', ''],
  ['white space', ' \n'],
  ['an empty list', []],
  ['a list with an empty key', [SECRET_KEY, '']],
  ['a list with undefined', [SECRET_KEY, undefined]],
  ['a number', 7],
  ['bytes', Buffer.from(SECRET_KEY)],
  ['a set', new Set([SECRET_KEY])],
  ['an object', { key: SECRET_KEY }],
];

describe.each(noKeys)('a key that is %s throws, and never verifies', (_, key) => {
  test.each<[string, (key: never) => unknown]>([
    ['verifyContext', (secretKeys) => verifyContext(signed, secretKeys)],
    ['verifyContext, whatever was signed', (secretKeys) => verifyContext({ context: '', signature: '' }, secretKeys)],
    ['verifyWidgetRequest', (secretKeys) => verifyWidgetRequest('https://widget.example/', secretKeys)],
    ['createVerifyHandler', (secretKeys) => createVerifyHandler({ secretKeys })],
    ['signContext', (secretKey) => signContext(guidePerson, secretKey)],
  ])('%s', async (_name, call) => {
    const error = await errorOf(() => call(key as never));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(/A secret key is missing or empty\. .+\. .+\./);
    expect(error.message).not.toContain(SECRET_KEY);
  });
});

describe('an option that would limit nothing throws', () => {
  const wrong = [Number.NaN, -1, Number.POSITIVE_INFINITY, '300', null, 300n, {}];
  const options = ['maxAgeSeconds', 'clockToleranceSeconds', 'maxContextLength'];
  const cases = options.flatMap((name) => wrong.filter((value) => value !== null).map((value) => ({ name, value })));

  test.each(cases)('$name: $value', async ({ name, value }) => {
    for (const call of [
      () => verifyContext(signed, SECRET_KEY, { [name]: value }),
      () => createVerifyHandler({ secretKeys: SECRET_KEY, [name]: value }),
    ]) {
      const error = await errorOf(call);
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toContain(`\`${name}\``);
      expect(error.message).toMatch(THREE_PARTS);
    }
  });

  test.each([Number.NaN, new Date('nonsense'), Number.POSITIVE_INFINITY, () => Number.NaN, 'now', {}])('now: %s', async (now) => {
    for (const call of [
      () => verifyContext(signed, SECRET_KEY, { now: now as never }),
      () => signContext(guidePerson, SECRET_KEY, { now: now as never }),
    ]) {
      const error = await errorOf(call);
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toMatch(/^`now` is not a moment in time/);
      expect(error.message).toMatch(THREE_PARTS);
    }
  });
});

describe('widgetSecurityHeaders', () => {
  test('lets the named pages frame the widget, and keeps its URL to itself', () => {
    expect(widgetSecurityHeaders({ frameAncestors: ['https://app.suresend.ai', 'http://localhost:6006'] })).toEqual({
      'Content-Security-Policy': 'frame-ancestors https://app.suresend.ai http://localhost:6006',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
  });

  test('nobody, when nobody is named', () => {
    expect(widgetSecurityHeaders({ frameAncestors: [] })['Content-Security-Policy']).toBe("frame-ancestors 'none'");
  });

  test.each([
    '*',
    '',
    'https:',
    "'self'",
    'app.suresend.ai',
    'https://app.suresend.ai/',
    'https://app.suresend.ai/path',
    'https://*.suresend.ai',
    'https://app.suresend.ai https://evil.example',
    'https://app.suresend.ai; script-src *',
    'https://app.suresend.ai;sandbox',
    'https://app.suresend.ai,evil.example',
    "https://'none'",
    'https://app.suresend.ai\r\nSet-Cookie: a=1',
    'https://agent@app.suresend.ai',
    'https://APP.suresend.ai',
    'https://app.suresend.ai:443',
    'data:text/html,x',
    'null',
  ])('refuses %j', async (origin) => {
    const error = await errorOf(() => widgetSecurityHeaders({ frameAncestors: [origin] }));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(THREE_PARTS);
  });
});

describe('secret keys', () => {
  test('a new one is 64 lower-case hex digits, and never the same', () => {
    const keys = Array.from({ length: 100 }, generateSecretKey);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(keys).size).toBe(100);
  });

  test('one or several', () => {
    expect(readSecretKeys('a')).toEqual(['a']);
    expect(readSecretKeys(['a', 'b'])).toEqual(['a', 'b']);
  });

  test.each([
    ['64 digits', SECRET_KEY, SECRET_KEY],
    ['64 digits with space around', `\t${SECRET_KEY}\n`, SECRET_KEY],
    ['other text as given', ' a ', ' a '],
    ['65 digits as given', ` ${SECRET_KEY}0`, ` ${SECRET_KEY}0`],
  ])('bytes: %s', (_, key, text) => {
    expect(new TextDecoder().decode(secretKeyBytes(key))).toBe(text);
  });
});
