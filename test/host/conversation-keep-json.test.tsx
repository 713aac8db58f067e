import { expect, test } from 'vitest';
import { keepJson } from '../../src/host/conversation/keep-json.ts';

test.each<[what: string, kept: string | null, key: string, json: string | null, next: string | null]>([
  ['the first', null, 'note', '"a"', '{"note":"a"}'],
  ['another key beside it', '{"note":"a"}', 'count', '3', '{"note":"a","count":3}'],
  ['the same key again', '{"note":"a","count":3}', 'note', '"b"', '{"note":"b","count":3}'],
  ['one that is forgotten', '{"note":"a","count":3}', 'note', null, '{"count":3}'],
  ['the last that is forgotten', '{"note":"a"}', 'note', null, null],
  ['one that was never there', null, 'note', null, null],
  ['what cannot be read', 'half a no', 'note', '"a"', '{"note":"a"}'],
  ['what is no object', 'null', 'note', '"a"', '{"note":"a"}'],
  ['a key of the language’s own', '{"note":"a"}', '__proto__', '{"isAdmin":true}', '{"note":"a","__proto__":{"isAdmin":true}}'],
  ['as much as may be kept', null, 'n', JSON.stringify('x'.repeat(99_992)), JSON.stringify({ n: 'x'.repeat(99_992) })],
])('keeps %s', (_, kept, key, json, next) => {
  expect(keepJson(kept, key, json)).toBe(next);
});

test.each([
  ['too much', JSON.stringify({ other: 'x'.repeat(60_000) }), JSON.stringify('x'.repeat(60_000))],
  ['no JSON', null, 'undefined'],
])('refuses %s', (_, kept, json) => {
  expect(() => keepJson(kept, 'note', json)).toThrow();
});
