import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeContext, decodeJson, encodeContext, restorePlus } from '../../src/protocol/codec.ts';
import { anyText } from '../any-text.ts';
import { codeOf } from '../code-of.ts';
import { guideCompany, guidePerson, guideTestCompany, guideTestPerson } from '../guide-contexts.ts';

const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64');

describe('encodeContext', () => {
  test.each([
    ['person', guidePerson],
    ['company', guideCompany],
    ['test person', guideTestPerson],
    ['test company', guideTestCompany],
    ['names beyond ASCII', { ...guidePerson, person: { id: '1', firstName: 'José', lastName: 'O’Brien – VIP 🏡 山田' } }],
  ])('%s: the same text as the guide’s own code', (_, context) => {
    expect(encodeContext(context)).toBe(base64(JSON.stringify(context)));
    expect(decodeContext(encodeContext(context))).toEqual({ ok: true, value: context });
  });

  test('half of a surrogate pair survives, as JSON escapes it', () => {
    const context = { ...guidePerson, person: { id: '1', firstName: 'a\ud83d' } };
    expect(decodeContext(encodeContext(context))).toEqual({ ok: true, value: context });
  });
});

describe('decodeJson', () => {
  test.each<[string, string | Uint8Array, unknown]>([
    ['a BOM is dropped', '\ufeff{"a":1}', { a: 1 }],
    ['only the first BOM', '{"a":"\ufeff"}', { a: '\ufeff' }],
    ['four-byte UTF-8', '"🏡"', '🏡'],
    ['any JSON', 'null', null],
  ])('reads: %s', (_, content, value) => {
    expect(decodeJson(base64(content))).toEqual({ ok: true, value });
  });

  test.each<[string, string | Uint8Array]>([
    ['a BOM in the middle', '{\ufeff"a":1}'],
    ['nothing', ''],
    ['JavaScript, not JSON', '{a:1}'],
    ['a second document', '{}{}'],
    ['Latin-1', Buffer.from('"José"', 'latin1')],
    ['a continuation byte alone', Uint8Array.of(0x22, 0x80, 0x22)],
    ['a cut sequence', Uint8Array.of(0x22, 0xe5, 0xb1, 0x22)],
    ['an overlong slash', Uint8Array.of(0x22, 0xc0, 0xaf, 0x22)],
    ['a surrogate in UTF-8', Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)],
    ['a code point beyond Unicode', Uint8Array.of(0x22, 0xf4, 0x90, 0x80, 0x80, 0x22)],
    ['UTF-16', Buffer.from('{}', 'utf16le')],
  ])('refuses: %s', (_, content) => {
    expect(codeOf(decodeJson(base64(content)))).toBe('malformed-context');
  });

  test('refuses what is not Base64', () => {
    expect(codeOf(decodeJson('%%%'))).toBe('malformed-context');
  });

  test('reads a space as the plus it was', () => {
    const text = base64(JSON.stringify({ ...guidePerson, team: { id: '>>>>>' } }));
    expect(text).toContain('+');
    expect(decodeContext(text.replaceAll('+', ' '))).toEqual(decodeContext(text));
    // `verifyContext` has restored it before, as it is the restored text that was signed.
    expect(decodeJson(text.replaceAll('+', ' ')).ok).toBe(false);
  });
});

describe('__proto__ never survives', () => {
  const spellings = [
    '__proto__',
    '\\u005f_proto__',
    '_\\u005Fproto__',
    '\\u005f\\u005f\\u0070\\u0072\\u006f\\u0074\\u006f\\u005f\\u005f',
    '__pr\\u006fto__',
    '__\\u0070roto__',
    '__p\\u0072oto__',
    '__pro\\u0074o__',
  ];
  const places: [string, (key: string) => string, unknown][] = [
    ['at the top', (key) => `{"${key}":{"admin":true},"a":1}`, { a: 1 }],
    ['deep down', (key) => `{"a":{"b":[{"${key}":{"admin":true},"c":2}]}}`, { a: { b: [{ c: 2 }] } }],
    ['in itself', (key) => `{"${key}":{"${key}":{"admin":true}}}`, {}],
    ['as null', (key) => `{"${key}":null}`, {}],
    ['twice', (key) => `{"${key}":1,"a":1,"${key}":2}`, { a: 1 }],
  ];
  const cases = spellings.flatMap((spelling) => places.map(([place, json, value]) => ({ spelling, place, json: json(spelling), value })));

  test.each(cases)('$spelling $place', ({ json, value }) => {
    const result = decodeJson(base64(json));
    expect(result).toStrictEqual({ ok: true, value });
    expect(JSON.stringify(result)).not.toContain('admin');
  });

  test('as a value it is only text', () => {
    expect(decodeJson(base64('{"name":"__proto__"}'))).toEqual({ ok: true, value: { name: '__proto__' } });
  });

  test('at a depth where a reviver would exhaust the stack, it is refused rather than kept', () => {
    const deep = `${'{"a":'.repeat(50_000)}{"__proto__":1}${'}'.repeat(50_000)}`;
    expect(codeOf(decodeJson(base64(deep)))).toBe('malformed-context');
  });

  test('in no document that fast-check can think of', () => {
    const key = fc.oneof(fc.constant('__proto__'), fc.string());
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.integer(),
        fc.array(tie('tree')),
        fc.array(fc.tuple(key, tie('tree'))).map(Object.fromEntries),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const result = decodeJson(base64(JSON.stringify(value)));
        expect(JSON.stringify(result)).not.toContain('"__proto__":');
      }),
    );
  });
});

describe('decodeContext', () => {
  test.each([
    ['not Base64', '*', 'malformed-context'],
    ['not JSON', base64('{'), 'malformed-context'],
    ['JSON, but no context', base64('{}'), 'invalid-context'],
    ['no date', base64(JSON.stringify({ ...guidePerson, timestamp: 'today' })), 'invalid-context'],
  ])('%s', (_, text, code) => {
    expect(codeOf(decodeContext(text))).toBe(code);
  });

  test('never throws, and never calls a foreign text a context', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(decodeContext(text).ok).toBe(false);
      }),
    );
  });
});

test.each([
  ['a b', 'a+b'],
  [' ', '+'],
  ['ab', 'ab'],
  ['a+b', 'a+b'],
  ['a\tb', 'a\tb'],
])('restorePlus(%j) is %j', (text, restored) => {
  expect(restorePlus(text)).toBe(restored);
});
