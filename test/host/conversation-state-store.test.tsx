import { afterEach, expect, test } from 'vitest';
import type { AboutFrame } from '../../src/host/conversation/about-frame.ts';
import { createStateStore } from '../../src/host/conversation/state-store.ts';

const about = (recordId: string): AboutFrame => ({ widgetId: 'homes', viewType: 'person', recordId });

afterEach(() => sessionStorage.clear());

test('what is written is read, for that agent, widget, page and record alone', () => {
  const store = createStateStore('ada');
  store.write(about('1'), '{"a":1}');
  expect(store.read(about('1'))).toBe('{"a":1}');
  expect(createStateStore('ada').read(about('1'))).toBe('{"a":1}');
  expect(createStateStore('bob').read(about('1'))).toBeNull();
  expect(store.read(about('2'))).toBeNull();
  expect(store.read({ ...about('1'), widgetId: 'other' })).toBeNull();
  expect(store.read({ ...about('1'), viewType: 'company' })).toBeNull();
});

test('names with quotes and commas do not run into each other', () => {
  const [ada, forged] = [createStateStore('ada'), createStateStore('ada","homes')];
  forged.write({ ...about('1'), widgetId: 'person' }, 'forged');
  expect(ada.read(about('1'))).toBeNull();
  expect(ada.read({ ...about('1'), widgetId: 'homes","person' })).toBeNull();
});

test('null forgets', () => {
  const store = createStateStore('ada');
  store.write(about('1'), '1');
  store.write(about('1'), null);
  expect(store.read(about('1'))).toBeNull();
});

test('the oldest goes first, and what is written again is new', () => {
  const store = createStateStore('ada');
  for (let record = 1; record <= 20; record++) store.write(about(`${record}`), `${record}`);
  store.write(about('1'), 'again');
  store.write(about('21'), '21');
  const kept = Array.from({ length: 21 }, (_, at) => `${at + 1}`).filter((record) => store.read(about(record)) !== null);
  expect(kept).toEqual(Array.from({ length: 21 }, (_, at) => `${at + 1}`).filter((record) => record !== '2'));
  expect(store.read(about('1'))).toBe('again');
});

test('clear leaves nothing of any agent, and nothing of the page’s own is touched', () => {
  sessionStorage.setItem('own', '1');
  const [ada, bob] = [createStateStore('ada'), createStateStore('bob')];
  ada.write(about('1'), '1');
  bob.write(about('1'), '2');
  ada.clear();
  expect(ada.read(about('1'))).toBeNull();
  expect(bob.read(about('1'))).toBeNull();
  expect(Object.keys(sessionStorage)).toEqual(['own']);
});

test('twenty of the largest fit into what the browser gives', () => {
  const store = createStateStore('ada');
  for (let record = 0; record < 40; record++) store.write(about(`${record}`), 'ü'.repeat(100_000));
  for (let record = 20; record < 40; record++) expect(store.read(about(`${record}`))).toHaveLength(100_000);
});

test('a full storage keeps nothing, and breaks nothing', () => {
  const store = createStateStore('ada');
  const fill = (size: number): void => {
    try {
      for (let at = 0; ; at++) sessionStorage.setItem(`${size} ${at}`, 'x'.repeat(size));
    } catch {
      if (size > 1) fill(Math.floor(size / 10));
    }
  };
  fill(1_000_000);
  store.write(about('1'), 'x'.repeat(1_000));
  expect(store.read(about('1'))).toBeNull();
  sessionStorage.clear();
  store.write(about('1'), '1');
  expect(store.read(about('1'))).toBe('1');
});

test.each(['not JSON', '{}', '[7,null]'])('a list of keys that somebody broke does no harm: %s', (broken) => {
  sessionStorage.setItem('partner-widgets state', broken);
  const store = createStateStore('ada');
  expect(() => store.write(about('1'), '1')).not.toThrow();
  expect(() => store.clear()).not.toThrow();
});

test('without a storage nothing is kept, and nothing breaks', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
  const get = () => {
    throw new DOMException('Denied', 'SecurityError');
  };
  Object.defineProperty(window, 'sessionStorage', { configurable: true, get });
  try {
    const store = createStateStore('ada');
    store.write(about('1'), '1');
    expect(store.read(about('1'))).toBeNull();
    store.clear();
  } finally {
    Object.defineProperty(window, 'sessionStorage', own);
  }
});
