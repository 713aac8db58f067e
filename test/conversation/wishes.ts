import type { Wish } from './open.ts';

/** Every wish, what a CRM is told of it, and what the widget hears. */
export const wishes: [wish: Wish, given: unknown[], calls: [name: string, data: unknown][], answer: unknown][] = [
  ['toast', [{ text: 'Saved', kind: 'success' }], [['toast', { text: 'Saved', kind: 'success' }]], 'done'],
  ['confirm', [{ title: 'Delete?', isDestructive: true }], [['confirm', { title: 'Delete?', isDestructive: true }]], true],
  ['modal', [{ path: '/homes?q=1', title: 'Homes' }], [['modal', { path: '/homes?q=1', title: 'Homes' }]], { picked: 7 }],
  ['openRecord', [{ viewType: 'company', recordId: '9' }], [['openRecord', { viewType: 'company', recordId: '9' }]], 'done'],
  ['refreshRecord', [], [['refreshRecord', { widgetId: 'homes', viewType: 'person', recordId: '1' }]], 'done'],
  ['openUrl', ['https://homes.test/7'], [['openUrl', 'https://homes.test/7']], 'done'],
  ['copy', ['12 Harbour Road'], [['copy', '12 Harbour Road']], 'done'],
  ['download', [{ fileName: 'a.csv', content: 'a,b' }], [['download', { fileName: 'a.csv', content: {} }]], 'done'],
  ['badge', [3], [], 'done'],
  ['resize', [321], [], 'done'],
  ['setPath', ['/homes/7'], [['path', '/homes/7']], 'done'],
  ['setUnsavedChanges', [true], [['unsavedChanges', true]], 'done'],
  ['keepState', ['note', 'draft'], [], 'done'],
  ['refreshContext', [], [], 'done'],
];
