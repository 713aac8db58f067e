import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pickSignedContext, readSignedContext, type SignedContext } from '../../src/protocol/signed-context.ts';
import { signedContextSchema } from '../../src/protocol/signed-context-schema.ts';
import { anyText } from '../any-text.ts';
import { codeOf } from '../code-of.ts';

describe('readSignedContext reads', () => {
  test.each<[string, string | URL, SignedContext]>([
    ['a URL', 'https://widget.example/?context=YQ%3D%3D&signature=ab', { context: 'YQ==', signature: 'ab' }],
    ['a URL object', new URL('https://widget.example/?context=YQ&signature=ab'), { context: 'YQ', signature: 'ab' }],
    ['location.search', '?context=YQ&signature=ab', { context: 'YQ', signature: 'ab' }],
    ['a query without its mark', 'context=YQ&signature=ab', { context: 'YQ', signature: 'ab' }],
    ['a path, as Node’s request.url', '/widget?context=YQ&signature=ab', { context: 'YQ', signature: 'ab' }],
    ['a relative path', 'widget?context=YQ&signature=ab', { context: 'YQ', signature: 'ab' }],
    ['whatever the order', '?signature=ab&tab=1&context=YQ', { context: 'YQ', signature: 'ab' }],
    ['no further than the hash', '?context=YQ&signature=ab#context=evil', { context: 'YQ', signature: 'ab' }],
    ['an unencoded =', '?context=YQ==&signature=ab', { context: 'YQ==', signature: 'ab' }],
    ['an encoded plus', '?context=a%2Bb/&signature=ab', { context: 'a+b/', signature: 'ab' }],
    ['a bare plus', '?context=a+b/&signature=ab', { context: 'a+b/', signature: 'ab' }],
    ['an encoded space', '?context=a%20b/&signature=ab', { context: 'a+b/', signature: 'ab' }],
    ['a second mark', '?context=a?b&signature=ab', { context: 'a?b', signature: 'ab' }],
    ['an encoded name', '?%63ontext=YQ&signature=ab', { context: 'YQ', signature: 'ab' }],
    ['a signature’s case', '?context=YQ&signature=AB', { context: 'YQ', signature: 'AB' }],
    ['our third parameter', '?context=YQ&signature=ab&publicKeySignature=cd', { context: 'YQ', signature: 'ab', publicKeySignature: 'cd' }],
    ['an empty third parameter', '?context=YQ&signature=ab&publicKeySignature=', { context: 'YQ', signature: 'ab' }],
    ['names by their case', '?context=YQ&signature=ab&Context=evil', { context: 'YQ', signature: 'ab' }],
  ])('%s', (_, input, value) => {
    expect(readSignedContext(input)).toStrictEqual({ ok: true, value });
  });
});

describe('readSignedContext refuses', () => {
  test.each([
    ['nothing', '', 'missing-context'],
    ['a URL without a query', 'https://widget.example/widget', 'missing-context'],
    ['a path without a query', '/context=YQ&signature=ab', 'missing-context'],
    ['a scheme that looks like a query', 'data:context=YQ&signature=ab', 'missing-context'],
    ['a context behind the hash', '/#?context=YQ&signature=ab', 'missing-context'],
    ['no context', '?signature=ab', 'missing-context'],
    ['an empty context', '?context=&signature=ab', 'missing-context'],
    ['a context in another case', '?Context=YQ&signature=ab', 'missing-context'],
    ['a name that begins with a mark', '??context=YQ&signature=ab', 'missing-context'],
    ['no signature', '?context=YQ', 'missing-signature'],
    ['an empty signature', '?context=YQ&signature=', 'missing-signature'],
    ['two contexts', '?context=YQ&signature=ab&context=YQ', 'duplicate-parameter'],
    ['two contexts, one of them empty', '?context=&context=YQ&signature=ab', 'duplicate-parameter'],
    ['two contexts, one of them encoded', '?context=YQ&c%6Fntext=YQ&signature=ab', 'duplicate-parameter'],
    ['two signatures', '?context=YQ&signature=ab&signature=ab', 'duplicate-parameter'],
    ['two signatures and no context', '?signature=ab&signature=ab', 'duplicate-parameter'],
    ['two third parameters', '?context=YQ&signature=ab&publicKeySignature=1&publicKeySignature=2', 'duplicate-parameter'],
  ])('%s', (_, input, code) => {
    expect(codeOf(readSignedContext(input))).toBe(code);
  });

  test('and never throws', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(readSignedContext(text)).toHaveProperty('ok');
      }),
    );
  });
});

describe('pickSignedContext, from a query that a framework parsed', () => {
  test.each<[string, object, string]>([
    ['text', { context: 'YQ', signature: 'ab' }, 'ok'],
    ['lists of one', { context: ['YQ'], signature: ['ab'] }, 'ok'],
    ['a list of two contexts', { context: ['YQ', 'YQ'], signature: 'ab' }, 'duplicate-parameter'],
    ['a list of two signatures', { context: 'YQ', signature: ['ab', 'cd'] }, 'duplicate-parameter'],
    ['a list of two third parameters', { context: 'YQ', signature: 'ab', publicKeySignature: ['1', '2'] }, 'duplicate-parameter'],
    ['an empty list', { context: [], signature: 'ab' }, 'missing-context'],
    ['a list in a list', { context: [['YQ']], signature: 'ab' }, 'missing-context'],
    ['an object', { context: { toString: 'YQ' }, signature: 'ab' }, 'missing-context'],
    ['a number', { context: 1, signature: 'ab' }, 'missing-context'],
    ['null', { context: 'YQ', signature: null }, 'missing-signature'],
    ['true', { context: 'YQ', signature: true }, 'missing-signature'],
    ['nothing', {}, 'missing-context'],
  ])('%s', (_, query, code) => {
    expect(codeOf(pickSignedContext(query))).toBe(code);
  });

  test('a bare plus is restored in the context, and nowhere else', () => {
    expect(pickSignedContext({ context: 'a b', signature: 'a b' })).toEqual({ ok: true, value: { context: 'a+b', signature: 'a b' } });
  });
});

describe('signedContextSchema, for what a server answered', () => {
  test.each<[string, unknown, boolean]>([
    ['both', { context: 'YQ', signature: 'ab' }, true],
    ['all three', { context: 'YQ', signature: 'ab', publicKeySignature: 'cd' }, true],
    ['more than is known', { context: 'YQ', signature: 'ab', also: 1 }, true],
    ['no signature', { context: 'YQ' }, false],
    ['lists', { context: ['YQ'], signature: ['ab'] }, false],
    ['null', null, false],
  ])('%s', (_, json, fits) => {
    expect(signedContextSchema.safeParse(json).success).toBe(fits);
  });
});
