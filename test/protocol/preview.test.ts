import { expect, test } from 'vitest';
import { isRefusalDue, previewRequestSchema, previewStates, previewStatesOf } from '../../src/protocol/review/preview.ts';

test('of the unknown, a view shows its own', () => {
  const shared = ['working', 'tampered', 'stale', 'future'];
  expect(previewStatesOf('person')).toEqual([...shared, 'unknown-person', 'unauthorised-user']);
  expect(previewStatesOf('company')).toEqual([...shared, 'unknown-company', 'unauthorised-user']);
});

test('a widget has to refuse what is not proven or not fresh', () => {
  expect(previewStates.filter(isRefusalDue)).toEqual(['tampered', 'stale', 'future']);
});

test.each<[what: string, more: object, isRead: boolean]>([
  ['a state', { state: 'stale' }, true],
  ['no state', {}, false],
  ['a state that nobody knows', { state: 'broken' }, false],
  ['a state of no record', { state: 'stale', recordId: '' }, false],
])('a request for %s', (_, more, isRead) => {
  const request = { widgetId: 'w', viewType: 'person', recordId: '1', ...more };
  expect(previewRequestSchema.safeParse(request)).toEqual(
    isRead ? { success: true, data: request } : expect.objectContaining({ success: false }),
  );
});
