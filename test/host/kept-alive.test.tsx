import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeptAlive, keepOnly, nothingAlive, visit } from '../../src/host/kept-alive.ts';

function visits(ids: (string | undefined)[], maxAlive: number, pinned: string[] = []): KeptAlive {
  return ids.reduce((alive, id) => visit(alive, 'person 1', id, { maxAlive, pinned }), nothingAlive);
}

const five = { maxAlive: 5, pinned: [] };

describe('visit', () => {
  test.each<[string, (string | undefined)[], number, string[], string[]]>([
    ['mounts nothing for a tab of the CRM’s own', [undefined], 5, [], []],
    ['mounts on the first visit', ['a'], 5, ['a'], ['a']],
    ['mounts in the order of visits', ['b', 'a', 'c'], 5, ['b', 'a', 'c'], ['b', 'a', 'c']],
    ['mounts once', ['a', 'b', 'a'], 5, ['a', 'b'], ['b', 'a']],
    ['keeps what is behind a tab of the CRM’s own', ['a', 'b', undefined], 5, ['a', 'b'], ['a', 'b']],
    ['lets the longest unvisited go', ['a', 'b', 'c'], 2, ['b', 'c'], ['b', 'c']],
    ['lets the longest unvisited go, not the first mounted', ['a', 'b', 'a', 'c'], 2, ['a', 'c'], ['a', 'c']],
    ['mounts anew at the end', ['a', 'b', 'c', 'a'], 2, ['c', 'a'], ['c', 'a']],
    ['keeps one', ['a', 'b'], 1, ['b'], ['b']],
    ['keeps the visited one, whatever the limit', ['a', 'b'], 0, ['b'], ['b']],
    ['keeps the visited one, even for less than nothing', ['a', 'b'], -3, ['b'], ['b']],
    ['keeps all when there is no limit', ['a', 'b', 'c'], Number.POSITIVE_INFINITY, ['a', 'b', 'c'], ['a', 'b', 'c']],
  ])('%s', (_, ids, maxAlive, mounted, visited) => {
    expect(visits(ids, maxAlive)).toEqual({ record: 'person 1', mounted, visited });
  });

  test.each<[string, string[], number, string[], string[]]>([
    ['lets the longest unvisited of the others go', ['a', 'b', 'c'], 2, ['a'], ['a', 'c']],
    ['lets all others go', ['a', 'b', 'c', 'd'], 2, ['a'], ['a', 'd']],
    ['keeps more than the limit', ['a', 'b', 'c'], 2, ['a', 'b'], ['a', 'b', 'c']],
    ['keeps more than the limit, and none of the others', ['a', 'x', 'b', 'c'], 2, ['a', 'b'], ['a', 'b', 'c']],
    ['is within the limit when it is the visited one', ['a', 'b', 'c'], 2, ['c'], ['b', 'c']],
    ['keeps the order of mounting', ['a', 'b', 'a', 'c'], 2, ['b'], ['b', 'c']],
    ['mounts nothing that was not visited', ['a'], 2, ['b'], ['a']],
  ])('pinned: %s', (_, ids, maxAlive, pinned, mounted) => {
    expect(visits(ids, maxAlive, pinned).mounted).toEqual(mounted);
  });

  test('one that is pinned no longer goes with the next visit', () => {
    const alive = visits(['a', 'b', 'c'], 2, ['a', 'b']);
    expect(visit(alive, 'person 1', 'd', { maxAlive: 2, pinned: [] }).mounted).toEqual(['c', 'd']);
  });

  test('another record lets all go, pinned or not', () => {
    const alive = visits(['a', 'b'], 5);
    expect(visit(alive, 'person 2', 'b', { maxAlive: 5, pinned: ['a'] }).mounted).toEqual(['b']);
    expect(visit(alive, 'person 2', 'b', five)).toEqual({ record: 'person 2', mounted: ['b'], visited: ['b'] });
    expect(visit(alive, 'person 2', undefined, five)).toEqual({ record: 'person 2', mounted: [], visited: [] });
  });

  test('gives the same object when nothing changes, so that a render that visits again renders nothing', () => {
    const alive = visits(['a', 'b'], 5);
    expect(visit(alive, 'person 1', 'b', five)).toBe(alive);
    expect(visit(alive, 'person 1', undefined, five)).toBe(alive);
  });
});

describe('keepOnly', () => {
  test.each([
    ['lets go of what is gone', ['a', 'c'], ['c', 'a'], ['a', 'c']],
    ['lets go of all', [], [], []],
    ['knows nothing of what was never mounted', ['a', 'x'], ['a'], ['a']],
  ])('%s', (_, ids, mounted, visited) => {
    expect(keepOnly(visits(['c', 'b', 'a', 'c'], 5), ids)).toEqual({ record: 'person 1', mounted, visited });
  });

  test('gives the same object when nothing is gone', () => {
    const alive = visits(['a', 'b'], 5);
    expect(keepOnly(alive, ['c', 'b', 'a'])).toBe(alive);
  });
});

const tabs = fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { nil: undefined });

test('for all visits: the limit holds, the visited one is mounted, and what stays mounted keeps its order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(tabs, fc.constantFrom('1', '2'))),
      fc.integer({ min: 1, max: 4 }),
      fc.subarray(['a', 'b']),
      (steps, maxAlive, pinned) => {
        let alive = nothingAlive;
        for (const [id, record] of steps) {
          const next = visit(alive, record, id, { maxAlive, pinned });
          expect(next.mounted.filter((each) => each === id || !pinned.includes(each)).length).toBeLessThanOrEqual(maxAlive);
          if (record === alive.record)
            expect(next.mounted).toEqual(expect.arrayContaining(alive.mounted.filter((each) => pinned.includes(each))));
          if (id !== undefined) expect(next.mounted).toContain(id);
          if (record === alive.record) {
            const stayed = next.mounted.filter((each) => alive.mounted.includes(each));
            expect(stayed).toEqual(alive.mounted.filter((each) => next.mounted.includes(each)));
            // A new frame comes last, so that no other is moved for it.
            expect(next.mounted.slice(0, stayed.length)).toEqual(stayed);
          }
          expect([...next.visited].sort()).toEqual([...next.mounted].sort());
          alive = next;
        }
      },
    ),
    { numRuns: 1000 },
  );
});
