import { describe, expect, test } from 'vitest';
import { type FrameAge, type Renewal, renewalOf } from '../../src/host/live/renewal.ts';

const fresh: FrameAge = {
  listens: true,
  ifNotListening: 'leave',
  isVisible: true,
  isBack: false,
  isChanged: false,
  hasUnsavedChanges: false,
  age: 0,
  maxAge: 300_000,
};
const deaf: FrameAge = { ...fresh, listens: false };
const rest: Renewal = { status: 'rest' };
const push: Renewal = { status: 'push' };
const remount: Renewal = { status: 'remount' };
const wait = (milliseconds: number): Renewal => ({ status: 'wait', milliseconds });

describe('a widget that listens', () => {
  test.each<[string, Partial<FrameAge>, Renewal]>([
    ['waits until 30 s before its context is too old', {}, wait(270_000)],
    ['waits for the rest of that time', { age: 269_999 }, wait(1)],
    ['is due 30 s before', { age: 270_000 }, push],
    ['is due long after', { age: 9e9 }, push],
    ['is due when its record changed', { isChanged: true }, push],
    ['is due with unsaved changes, too', { isChanged: true, hasUnsavedChanges: true }, push],
    ['is left alone while nobody sees it', { isVisible: false, isChanged: true, age: 9e9 }, rest],
    ['is due when it is seen again', { isBack: true, age: 270_000 }, push],
    ['waits for half of a time shorter than a minute', { maxAge: 40_000 }, wait(20_000)],
    ['is not due again at once however short the time is', { maxAge: 0 }, wait(1_000)],
  ])('%s', (_, changed, renewal) => {
    expect(renewalOf({ ...fresh, ...changed })).toEqual(renewal);
  });
});

describe('a widget that does not listen', () => {
  const old = { age: 270_000 };

  test.each<[string, Partial<FrameAge>, Renewal]>([
    ['is left as it is', { ...old, isChanged: true, isBack: true }, rest],
    ['is opened anew when its record changed', { ifNotListening: 'remount', isChanged: true }, remount],
    ['is opened anew when it is seen again and too old', { ifNotListening: 'remount', isBack: true, ...old }, remount],
    ['stays when it is seen again and fresh', { ifNotListening: 'remount', isBack: true }, rest],
    ['stays under the agent’s eyes, however old', { ifNotListening: 'remount', age: 9e9 }, rest],
    ['stays with unsaved changes', { ifNotListening: 'remount', isChanged: true, isBack: true, ...old, hasUnsavedChanges: true }, rest],
    ['stays while nobody sees it', { ifNotListening: 'remount', isChanged: true, isVisible: false }, rest],
  ])('%s', (_, changed, renewal) => {
    expect(renewalOf({ ...deaf, ...changed })).toEqual(renewal);
  });
});
