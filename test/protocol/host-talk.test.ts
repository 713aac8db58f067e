import { expect, test } from 'vitest';
import { hostTalk } from '../../src/protocol/conversation/host-talk.ts';

const welcome = { version: 1, capabilities: ['toast', 'of tomorrow'] };
const signed = { context: 'a', signature: 'b' };

test.each<[what: string, more: object, read: object]>([
  ['all', { path: '/a', state: '{}', signed, more: 1 }, { path: '/a', state: '{}', signed, more: 1 }],
  ['a state that is null', { state: null }, { state: null }],
  ['a path that leads elsewhere', { path: '//evil.test' }, {}],
  ['a state that is no text', { state: 7 }, {}],
  ['half of a signed context', { signed: { context: 'a' } }, {}],
  ['an environment that is text', { environment: 'dark' }, {}],
])('a welcome with %s keeps what can be read of it', (_, more, read) => {
  expect(hostTalk.welcome.parse({ ...welcome, ...more })).toEqual({ ...welcome, ...read });
});

test.each([{}, { version: '1', capabilities: [] }, { version: 1, capabilities: [7] }, { version: 1 }])('%j is no welcome', (data) => {
  expect(hostTalk.welcome.safeParse(data).success).toBe(false);
});

test.each<[type: keyof typeof hostTalk, taken: object, refused: object[]]>([
  ['answer', { to: '1', supported: true, ok: true }, [{}, { to: '1', supported: true }, { to: 1, supported: true, ok: true }]],
  ['context', { signed }, [{}, { signed: { context: 'a' } }]],
  ['path', { path: '/a' }, [{}, { path: '//evil.test' }]],
])('%s is read as it is documented, and not otherwise', (type, taken, refused) => {
  expect(hostTalk[type].safeParse(taken).success).toBe(true);
  for (const each of refused) expect(hostTalk[type].safeParse(each).success, JSON.stringify(each)).toBe(false);
});
