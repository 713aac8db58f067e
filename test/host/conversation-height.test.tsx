import { describe, expect, test } from 'vitest';
import { type FrameHeight, type HeightBounds, nextHeight, noHeight } from '../../src/host/conversation/next-height.ts';

type Asked = [at: number, height: number];

/** All that the frame was given, and how it ends. */
function ask(wishes: Asked[], bounds: HeightBounds = {}, from: FrameHeight = noHeight) {
  const given: (number | undefined)[] = [];
  let known = from;
  for (const [at, height] of wishes) {
    const next = nextHeight(known, height, at, bounds);
    if (next.height !== known.height) given.push(next.height);
    known = next;
  }
  return { given, known, isHeld: known.heldAt !== undefined };
}

const each = (count: number, every: number, height: (at: number) => number): Asked[] =>
  Array.from({ length: count }, (_, at) => [at * every, height(at)]);

describe('a height', () => {
  test.each<[what: string, asked: number, bounds: HeightBounds, given: number]>([
    ['within bounds', 300.4, {}, 300],
    ['below the default least', 0, {}, 120],
    ['above the default most', 4_001, {}, 4_000],
    ['below the least', 99, { minHeight: 100 }, 100],
    ['above the most', 1e9, { maxHeight: 900 }, 900],
    ['where the least is above the most', 500, { minHeight: 700, maxHeight: 600 }, 700],
  ])('%s', (_, asked, bounds, given) => {
    expect(ask([[0, asked]], bounds).given).toEqual([given]);
  });

  test('that is asked for again changes nothing', () => {
    const { known } = ask([[0, 300]]);
    expect(nextHeight(known, 300.2, 1, {})).toBe(known);
  });
});

describe('a widget is left in peace that', () => {
  test.each<[string, Asked[]]>([
    ['grows in an animation of sixty changes within a second', each(60, 16, (at) => 200 + at * 5)],
    ['shrinks in one', each(60, 16, (at) => 600 - at * 5)],
    ['opens and closes an accordion in animations', each(80, 16, (at) => (at < 40 ? 200 + at * 5 : 400 - (at - 40) * 5))],
    ['turns three times within two seconds', each(5, 300, (at) => (at % 2 ? 400 : 300))],
    ['oscillates slowly', each(40, 700, (at) => (at % 2 ? 400 : 300))],
  ])('%s', (_, wishes) => {
    const { given, isHeld } = ask(wishes);
    expect(isHeld).toBe(false);
    expect(given).toEqual(wishes.map(([, height]) => height));
  });
});

describe('a widget is stopped that', () => {
  test('oscillates: after four turns, at the larger', () => {
    const { given, isHeld } = ask(each(1_000, 16, (at) => (at % 2 ? 400 : 300)));
    expect(given).toEqual([300, 400, 300, 400, 300, 400]);
    expect(isHeld).toBe(true);
  });

  test('grows by a pixel each time the frame grows: before a hundred changes', () => {
    const { given, isHeld } = ask(each(1_000, 16, (at) => 500 + at));
    expect(given.length).toBeLessThan(100);
    expect(given.at(-1)).toBe(596);
    expect(isHeld).toBe(true);
  });
});

describe('a widget that was stopped', () => {
  const { known } = ask(each(20, 16, (at) => (at % 2 ? 400 : 300)));
  const stoppedAt = 19 * 16;

  test.each<[string, Asked[], given: number[], isHeld: boolean]>([
    ['is not heard while it goes on', each(100, 200, (at) => 700 + at).map(([at, height]) => [stoppedAt + at, height]), [], true],
    ['is not heard before three seconds of quiet', [[stoppedAt + 2_999, 700]], [], true],
    ['is heard after three seconds of quiet', [[stoppedAt + 3_000, 700]], [700], false],
    ['is believed again when it wants what it has', [[stoppedAt + 3_000, 400]], [], false],
    [
      'is stopped again by the same',
      each(20, 16, (at) => (at % 2 ? 300 : 350)).map(([at, height]) => [stoppedAt + 3_000 + at, height]),
      [350, 300, 350, 300, 350],
      true,
    ],
  ])('%s', (_, wishes, given, isHeld) => {
    expect(ask(wishes, {}, known)).toMatchObject({ given, isHeld });
  });
});
