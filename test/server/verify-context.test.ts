import { describe, expect, expectTypeOf, test } from 'vitest';
import type { WidgetContext } from '../../src/protocol/context.ts';
import type { Result } from '../../src/protocol/result.ts';
import type { Verified } from '../../src/protocol/trust.ts';
import { signContext } from '../../src/server/sign-context.ts';
import { verifyContext } from '../../src/server/verify-context.ts';
import { codeOf } from '../code-of.ts';
import { guideCompany, guidePerson, guideTestCompany, guideTestPerson, SIGNED_AT } from '../guide-contexts.ts';
import { SECRET_KEY, signAsCrm, signBytes, signText } from '../sign-as-crm.ts';

const now = SIGNED_AT;
const OTHER_KEY = SECRET_KEY.replace('4', '5');

describe('what the CRM signed is verified, unchanged', () => {
  test.each<[string, object]>([
    ['the guide’s person', guidePerson],
    ['the guide’s company', guideCompany],
    ['the guide’s test person', guideTestPerson],
    ['the guide’s test company', guideTestCompany],
    ['names beyond ASCII', { ...guidePerson, person: { id: '1', firstName: 'José', lastName: 'O’Brien – VIP 🏡 山田' } }],
    ['unknown keys', { ...guidePerson, deal: { id: 7, tags: ['a', null] } }],
  ])('%s', async (_, context) => {
    const result = await verifyContext(signAsCrm(context), SECRET_KEY, { now });
    expect(result).toStrictEqual({ ok: true, value: context });
  });

  test('decimal text becomes the number it is', async () => {
    const context = { ...guideCompany, company: { ...guideCompany.company, annualRevenue: '50000000.00' } };
    expect(await verifyContext(signAsCrm(context), SECRET_KEY, { now })).toStrictEqual({ ok: true, value: guideCompany });
  });

  test('in the type, too', () => {
    expectTypeOf(verifyContext).returns.resolves.toEqualTypeOf<Result<Verified<WidgetContext>>>();
  });
});

describe('how it may arrive', () => {
  const context = { ...guidePerson, person: { id: '1', firstName: '>>>>>???' } };
  const { context: text, signature } = signAsCrm(context);
  const urlSafe = text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

  test.each([
    ['as it was sent', { context: text, signature }, 'ok'],
    ['with every plus turned into a space', { context: text.replaceAll('+', ' '), signature }, 'ok'],
    ['with an upper-case signature', { context: text, signature: signature.toUpperCase() }, 'ok'],
    ['with a signature in both cases', { context: text, signature: signature.replace(/[a-f]/, (digit) => digit.toUpperCase()) }, 'ok'],
    ['URL-safe and unpadded, if so signed', signText(urlSafe), 'ok'],
    ['unpadded, if so signed', signText(text.replace(/=+$/, '')), 'ok'],
    ['with a BOM', signBytes(Buffer.from(`\ufeff${JSON.stringify(context)}`)), 'ok'],
    ['made URL-safe on the way', { context: urlSafe, signature }, 'signature-mismatch'],
    ['with a line break added', { context: `${text}\n`, signature }, 'signature-mismatch'],
    ['percent-encoded twice', { context: encodeURIComponent(text), signature }, 'signature-mismatch'],
    ['with 0x before the signature', { context: text, signature: `0x${signature}` }, 'signature-mismatch'],
    ['with space around the signature', { context: text, signature: ` ${signature} ` }, 'signature-mismatch'],
    ['with a line break after the signature', { context: text, signature: `${signature}\n` }, 'signature-mismatch'],
    ['with a signature twice as long', { context: text, signature: signature + signature }, 'signature-mismatch'],
    [
      'with full-width digits',
      { context: text, signature: signature.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) },
      'signature-mismatch',
    ],
    ['with a Base64 signature', { context: text, signature: Buffer.from(signature, 'hex').toString('base64') }, 'signature-mismatch'],
    ['with a hash that needs no key', { context: text, signature: signText(text, '\0').signature }, 'signature-mismatch'],
  ])('%s', async (_, signed, code) => {
    expect(codeOf(await verifyContext(signed, SECRET_KEY, { now }))).toBe(code);
  });

  test('a query that a framework parsed', async () => {
    for (const [query, code] of [
      [{ context: [text], signature: [signature] }, 'ok'],
      [{ context: [text, text], signature }, 'duplicate-parameter'],
      [{ context: text, signature: [signature, signature] }, 'duplicate-parameter'],
      [{ context: { 0: text }, signature }, 'missing-context'],
    ] as const) {
      expect(codeOf(await verifyContext(query as never, SECRET_KEY, { now }))).toBe(code);
    }
  });
});

describe('not one bit may differ', () => {
  const signed = signAsCrm(guidePerson);
  const flips = (text: string) =>
    Array.from({ length: text.length * 8 }, (_, bit) => {
      const at = bit >> 3;
      return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << (bit & 7))) + text.slice(at + 1);
    });
  const cuts = (text: string) => Array.from({ length: text.length }, (_, length) => text.slice(0, length));
  const codes = async (deliveries: (typeof signed)[]) =>
    new Set(await Promise.all(deliveries.map(async (delivery) => codeOf(await verifyContext(delivery, SECRET_KEY, { now })))));

  test('of the context', async () => {
    expect(await codes(flips(signed.context).map((context) => ({ ...signed, context })))).toEqual(new Set(['signature-mismatch']));
  });

  test('of the signature, but for the case of a digit', async () => {
    const wrong = flips(signed.signature).filter((signature) => signature.toLowerCase() !== signed.signature);
    expect(wrong.length).toBeGreaterThan(480);
    expect(await codes(wrong.map((signature) => ({ ...signed, signature })))).toEqual(new Set(['signature-mismatch']));
  });

  test('and nothing may be missing', async () => {
    expect(await codes(cuts(signed.context).map((context) => ({ ...signed, context })))).toEqual(
      new Set(['missing-context', 'signature-mismatch']),
    );
    expect(await codes(cuts(signed.signature).map((signature) => ({ ...signed, signature })))).toEqual(
      new Set(['missing-signature', 'signature-mismatch']),
    );
  });
});

describe('age', () => {
  const ages: [string, number, object, string][] = [
    ['new', 0, {}, 'ok'],
    ['300 s', 300_000, {}, 'ok'],
    ['300.001 s', 300_001, {}, 'stale-context'],
    ['60 s ahead', -60_000, {}, 'ok'],
    ['60.001 s ahead', -60_001, {}, 'future-context'],
    ['a day', 86_400_000, {}, 'stale-context'],
    ['a day, where two are allowed', 86_400_000, { maxAgeSeconds: 172_800 }, 'ok'],
    ['0 s, where none is allowed', 0, { maxAgeSeconds: 0 }, 'ok'],
    ['1 ms, where none is allowed', 1, { maxAgeSeconds: 0 }, 'stale-context'],
    ['1 ms ahead, where none is allowed', -1, { clockToleranceSeconds: 0 }, 'future-context'],
    ['60 s ahead, where no age is allowed', -60_000, { maxAgeSeconds: 0 }, 'ok'],
    ['half a second, where half is allowed', 500, { maxAgeSeconds: 0.5 }, 'ok'],
    ['501 ms, where half a second is allowed', 501, { maxAgeSeconds: 0.5 }, 'stale-context'],
  ];
  test.each(ages)('%s', async (_, age, options, code) => {
    expect(codeOf(await verifyContext(signAsCrm(guidePerson), SECRET_KEY, { ...options, now: SIGNED_AT + age }))).toBe(code);
  });

  test.each([
    ['a number', SIGNED_AT],
    ['a Date', new Date(SIGNED_AT)],
    ['a clock in numbers', () => SIGNED_AT],
    ['a clock in Dates', () => new Date(SIGNED_AT)],
  ])('the moment as %s', async (_, moment) => {
    expect(codeOf(await verifyContext(signAsCrm(guidePerson), SECRET_KEY, { now: moment }))).toBe('ok');
  });

  test('by the clock when nothing is said', async () => {
    expect(codeOf(await verifyContext(signAsCrm(guidePerson), SECRET_KEY))).toBe('stale-context');
    expect(codeOf(await verifyContext(await signContext(guidePerson, SECRET_KEY), SECRET_KEY))).toBe('ok');
  });

  test('the year 9999 is not ahead of its time by much', async () => {
    const forever = signAsCrm({ ...guidePerson, timestamp: '9999-12-31T23:59:59Z' });
    expect(codeOf(await verifyContext(forever, SECRET_KEY, { now }))).toBe('future-context');
  });
});

describe('keys', () => {
  const newKey = signAsCrm(guidePerson);
  const oldKey = signAsCrm(guidePerson, OTHER_KEY);

  test.each<[string, typeof newKey, string | string[], string]>([
    ['the one', newKey, SECRET_KEY, 'ok'],
    ['another', newKey, OTHER_KEY, 'signature-mismatch'],
    ['rotation: the newest', newKey, [SECRET_KEY, OTHER_KEY], 'ok'],
    ['rotation: the one before', oldKey, [SECRET_KEY, OTHER_KEY], 'ok'],
    ['rotation is over', oldKey, [SECRET_KEY], 'signature-mismatch'],
    ['the same twice', newKey, [SECRET_KEY, SECRET_KEY], 'ok'],
    ['none of three', newKey, [OTHER_KEY, 'b', 'c'], 'signature-mismatch'],
    ['space before', newKey, ` ${SECRET_KEY}`, 'ok'],
    ['a line break after', newKey, `${SECRET_KEY}\r\n`, 'ok'],
    ['a no-break space and a BOM', newKey, `\ufeff${SECRET_KEY}\u00a0`, 'ok'],
    ['space within', newKey, `${SECRET_KEY.slice(0, 32)} ${SECRET_KEY.slice(32)}`, 'signature-mismatch'],
    ['in upper case: other text, another key', newKey, SECRET_KEY.toUpperCase(), 'signature-mismatch'],
    ['upper-case text that signed', signAsCrm(guidePerson, SECRET_KEY.toUpperCase()), SECRET_KEY.toUpperCase(), 'ok'],
    ['63 digits', signAsCrm(guidePerson, 'a'.repeat(63)), 'a'.repeat(63), 'ok'],
    ['any text', signAsCrm(guidePerson, 'correct horse'), 'correct horse', 'ok'],
    ['any text: its space is part of it', signAsCrm(guidePerson, ' correct horse'), ' correct horse', 'ok'],
    ['any text: space added', signAsCrm(guidePerson, 'correct horse'), 'correct horse ', 'signature-mismatch'],
    ['beyond ASCII', signAsCrm(guidePerson, 'Schlüssel 🔑'), 'Schlüssel 🔑', 'ok'],
  ])('%s', async (_, signed, secretKeys, code) => {
    expect(codeOf(await verifyContext(signed, secretKeys, { now }))).toBe(code);
  });

  test('the key is text, not the bytes that its digits spell', async () => {
    const bytes = Buffer.from(SECRET_KEY, 'hex');
    const { createHmac } = await import('node:crypto');
    const signature = createHmac('sha256', bytes).update(newKey.context).digest('hex');
    expect(codeOf(await verifyContext({ ...newKey, signature }, SECRET_KEY, { now }))).toBe('signature-mismatch');
  });
});

describe('size', () => {
  const signed = signAsCrm(guidePerson);

  test.each([
    ['just fits', signed.context.length, 'ok'],
    ['one too long', signed.context.length - 1, 'context-too-large'],
    ['nothing fits', 0, 'context-too-large'],
  ])('%s', async (_, maxContextLength, code) => {
    expect(codeOf(await verifyContext(signed, SECRET_KEY, { now, maxContextLength }))).toBe(code);
  });

  test('the longest URL that Chromium loads is the limit when nothing is said', async () => {
    const padded = (length: number) => signText('A'.repeat(length));
    expect(codeOf(await verifyContext(padded(2_097_152), SECRET_KEY, { now }))).toBe('malformed-context');
    expect(codeOf(await verifyContext(padded(2_097_153), SECRET_KEY, { now }))).toBe('context-too-large');
  });

  test('a megabyte of notes is read', async () => {
    const context = { ...guidePerson, notes: 'é'.repeat(500_000) };
    expect(await verifyContext(signAsCrm(context), SECRET_KEY, { now })).toStrictEqual({ ok: true, value: context });
  });
});

describe('a Result for any input at all', () => {
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const good = signAsCrm(guidePerson);
  const inputs: [string, unknown, string][] = [
    ['undefined', undefined, 'missing-context'],
    ['null', null, 'missing-context'],
    ['a number', 7, 'missing-context'],
    ['NaN', Number.NaN, 'missing-context'],
    ['true', true, 'missing-context'],
    ['text', good.context, 'missing-context'],
    ['a symbol', Symbol('context'), 'missing-context'],
    ['a list', [good], 'missing-context'],
    ['a function', () => good, 'missing-context'],
    ['a promise of the right thing', Promise.resolve(good), 'missing-context'],
    ['an object without a prototype', Object.assign(Object.create(null), good), 'ok'],
    ['a context that is a number', { ...good, context: 7 }, 'missing-context'],
    ['a context that is a String object', { ...good, context: Object(good.context) }, 'missing-context'],
    ['a context that is bytes', { ...good, context: Buffer.from(good.context) }, 'missing-context'],
    ['a signature that is null', { ...good, signature: null }, 'missing-signature'],
    ['a signature that is bytes', { ...good, signature: Buffer.from(good.signature, 'hex') }, 'missing-signature'],
    ['a context that throws when it is read', Object.defineProperty({}, 'context', { get: () => JSON.parse('') }), 'missing-context'],
    [
      'a signature that throws when it is read',
      Object.defineProperty({ ...good, context: ['a', 'b'] }, 'signature', { get: () => JSON.parse('') }),
      'missing-context',
    ],
    ['a proxy that is revoked', revoked(), 'missing-context'],
    ['a huge signature', { ...good, signature: 'a'.repeat(10_000_000) }, 'signature-mismatch'],
    ['a huge context', { ...good, context: 'a'.repeat(10_000_000) }, 'context-too-large'],
    ['a signature of NULs', { ...good, signature: '\0'.repeat(64) }, 'signature-mismatch'],
    ['a context with half of a surrogate pair', { ...good, context: `${good.context}\ud800` }, 'signature-mismatch'],
    ['signed text with half of a surrogate pair', signText('\ud800'), 'malformed-context'],
    ['brackets without end', signBytes(Buffer.from('['.repeat(500_000))), 'malformed-context'],
    ['a deep document', signBytes(Buffer.from(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)), 'invalid-context'],
    ['a number beyond all', signBytes(Buffer.from(JSON.stringify(guideCompany).replace('50000000', '1e999'))), 'invalid-context'],
  ];
  test.each(inputs)('%s', async (_, input, code) => {
    expect(codeOf(await verifyContext(input as never, SECRET_KEY, { now }))).toBe(code);
  });
});

test('a failure names no key and no contact data', async () => {
  const signed = signAsCrm({ ...guidePerson, person: { id: '1', firstName: ['Jane'] } });
  for (const delivery of [signed, { ...signed, signature: '0'.repeat(64) }, { ...signed, context: `${signed.context}A` }]) {
    const result = JSON.stringify(await verifyContext(delivery, SECRET_KEY, { now }));
    for (const secret of ['Jane', SECRET_KEY, signed.context, signed.signature]) expect(result).not.toContain(secret);
  }
});
