import { describe, expect, test } from 'vitest';
import { capabilities } from '../../src/protocol/conversation/capability.ts';
import { hostTalk } from '../../src/protocol/conversation/host-talk.ts';
import { type WidgetTalk, widgetTalk } from '../../src/protocol/conversation/widget-talk.ts';

const letters = (count: number): string => 'x'.repeat(count);
const path = (length: number): string => `/${letters(length - 1)}`;

/** The largest that is taken, and the smallest that is not. */
const edges: [type: keyof WidgetTalk, taken: object, refused: object][] = [
  ['hello', { version: 1, listensTo: new Array(20).fill(letters(50)) }, { version: 1, listensTo: new Array(21).fill('x') }],
  ['hello', { version: 1, listensTo: [] }, { version: 1, listensTo: [letters(51)] }],
  ['hello', { version: 2.5, listensTo: [] }, { version: '1', listensTo: [] }],
  ['resize', { height: 0 }, { height: -1 }],
  ['resize', { height: 1e9 }, { height: Number.NaN }],
  ['resize', { height: 0.5 }, { height: Number.POSITIVE_INFINITY }],
  ['toast', { text: letters(500) }, { text: letters(501) }],
  ['failed', { code: 'stale-context' }, { code: 'of tomorrow' }],
  ['toast', { text: '', kind: 'info' }, { text: '', kind: '' }],
  ['toast', { text: '', kind: 'success' }, { text: 7 }],
  ['toast', { text: '', kind: 'error' }, { text: '', kind: 'shout' }],
  ['confirm', { title: letters(200), text: letters(2_000) }, { title: letters(201) }],
  ['confirm', { title: '', confirmLabel: letters(60) }, { title: '', confirmLabel: letters(61) }],
  ['confirm', { title: '', cancelLabel: letters(60) }, { title: '', cancelLabel: letters(61) }],
  ['confirm', { title: '', isDestructive: true }, { title: '', text: letters(2_001) }],
  ['modal', { path: path(2_000), title: letters(200) }, { path: path(2_001), title: '' }],
  ['modal', { path: '/', title: '', size: 'small' }, { path: '/', title: '', size: '' }],
  ['modal', { path: '/', title: '', size: 'medium' }, { path: 'a', title: '' }],
  ['modal', { path: '/', title: '', size: 'large' }, { path: '/', title: '', size: 'huge' }],
  ['open-record', { viewType: 'person', recordId: letters(200) }, { viewType: 'person', recordId: letters(201) }],
  ['open-record', { viewType: 'company', recordId: '1' }, { viewType: 'company', recordId: '' }],
  ['open-record', { viewType: 'person', recordId: '1', newTab: false }, { viewType: 'deal', recordId: '1' }],
  ['open-url', { url: letters(8_000) }, { url: letters(8_001) }],
  ['copy', { text: letters(100_000) }, { text: letters(100_001) }],
  ['download', { fileName: letters(255), content: '' }, { fileName: letters(256), content: '' }],
  ['download', { fileName: 'x', content: new Blob(['x']) }, { fileName: '', content: '' }],
  ['download', { fileName: 'x', content: letters(25_000_000) }, { fileName: 'x', content: letters(25_000_001) }],
  ['download', { fileName: 'x', content: new ArrayBuffer(25_000_000) }, { fileName: 'x', content: new ArrayBuffer(25_000_001) }],
  ['download', { fileName: 'x', content: new Blob([letters(25_000_000)]) }, { fileName: 'x', content: new Blob([letters(25_000_001)]) }],
  ['download', { fileName: 'x', content: 'x' }, { fileName: 'x', content: { size: 1 } }],
  ['badge', { text: letters(12) }, { text: letters(13) }],
  ['badge', { text: null }, { text: 7 }],
  ['path', { path: '/a?b=1#c' }, { path: '//evil.test' }],
  ['unsaved-changes', { hasUnsavedChanges: false }, { hasUnsavedChanges: 'no' }],
  ['state', { key: 'note', json: letters(100_000) }, { key: 'note', json: letters(100_001) }],
  ['state', { key: letters(200), json: null }, { key: letters(201), json: null }],
  ['state', { key: '', json: null }, { key: '', json: { any: 'object' } }],
];

describe('at the edge of what a widget may say', () => {
  test.each(edges)('%s', (type, taken, refused) => {
    expect(widgetTalk[type].safeParse(taken).success).toBe(true);
    expect(widgetTalk[type].safeParse(refused).success).toBe(false);
  });
});

describe('a path stays on its site', () => {
  test.each([
    ['the root', '/', true],
    ['a query that holds a whole URL', '/go?to=https://evil.test//x', true],
    ['two slashes further on', '/a//b', true],
    ['another site by two slashes', '//evil.test/x', false],
    ['another site by a slash and a backslash', '/\\evil.test', false],
    ['a backslash further on', '/a\\..\\b', false],
    ['a tab, which browsers drop, before a slash', '/\t/evil.test', false],
    ['a line end, which browsers drop, before a slash', '/\n/evil.test', false],
    ['a line end at the end', '/a\n', false],
    ['a whole URL', 'https://evil.test/', false],
    ['a script', 'javascript:alert(1)', false],
    ['a relative path', 'homes', false],
    ['nothing', '', false],
  ])('%s', (_, path, isTaken) => {
    expect(widgetTalk.path.safeParse({ path }).success).toBe(isTaken);
    if (isTaken) expect(new URL(path, 'https://widget.test').origin).toBe('https://widget.test');
  });
});

test('a newer end may say more than this release knows', () => {
  expect(widgetTalk.toast.safeParse({ text: 'Saved', ofTomorrow: 1 }).success).toBe(true);
  expect(hostTalk.welcome.safeParse({ version: 9, capabilities: ['toast', 'of-tomorrow'] }).success).toBe(true);
});

test('every capability but those of the host is a message of the widget by the same name', () => {
  expect(capabilities.filter((name) => !(name in widgetTalk))).toEqual(['environment']);
});
