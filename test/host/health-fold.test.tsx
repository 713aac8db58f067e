import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barOfSteps } from '../../src/host/health/bar-of-steps.ts';
import { foldHealth, RECENT } from '../../src/host/health/fold-health.ts';
import { judgeHealth, worstFirst } from '../../src/host/health/judge-health.ts';
import type { Metric } from '../../src/host/health/metric.ts';
import { quantile } from '../../src/host/health/quantile.ts';
import { metricsOf, reportOf, type Told } from './health-metrics.ts';

const homes = (...openings: Told[]) => reportOf({ homes: openings })['homes']!;
const times = (count: number, told: Told) => Array.from({ length: count }, () => told);

describe('quantile', () => {
  test.each([
    [[], 0.5, undefined],
    [[7], 0.75, 7],
    [[3, 1], 0.5, 2],
    [[3, 1, 2], 0.5, 2],
    [[100, 9, 10], 0.5, 10],
    [[1, 2, 3, 4, 5], 0.75, 4],
    [[1, 2, 3, 4], 0.75, 3.25],
  ])('of %j at %d is %s', (numbers, share, expected) => {
    expect(quantile(numbers, share)).toBe(expected);
  });
});

describe('what a report tells', () => {
  test('of one opening', () => {
    expect(homes({ signing: 100, load: 600, handshake: 650, interactive: 900 })).toEqual({
      openings: 1,
      failed: 0,
      failures: {},
      steps: {
        signing: { median: 100, p75: 100 },
        load: { median: 600, p75: 600 },
        handshake: { median: 650, p75: 650 },
        interactive: { median: 900, p75: 900 },
      },
      withinBudget: 1,
      recent: [{ id: 'homes 0', steps: { signing: 100, load: 600, handshake: 650, interactive: 900 }, failures: [] }],
    });
  });

  test('of several, each step from those that reached it', () => {
    const { openings, steps } = homes({ load: 100 }, { load: 300, handshake: 350 }, { load: 200 });
    expect(openings).toBe(3);
    expect(steps).toEqual({ load: { median: 200, p75: 250 }, handshake: { median: 350, p75: 350 } });
  });

  test('of widgets apart, whatever they are called', () => {
    const ids = ['homes', 'constructor', '__proto__', 'toString'];
    const report = ids.flatMap((id) => metricsOf(id, 'a', { load: 1 })).reduce(foldHealth, {});
    expect(Object.keys(report)).toEqual(ids);
    for (const id of ids) expect(Object.getOwnPropertyDescriptor(report, id)?.value).toMatchObject({ openings: 1, failed: 0 });
  });

  test('a step counts when it first came', () => {
    const report = [...metricsOf('homes', 'a', { load: 100 }), ...metricsOf('homes', 'a', { load: 900 })].reduce(foldHealth, {});
    expect(report['homes']).toMatchObject({ openings: 1, steps: { load: { median: 100 } } });
  });

  test('an opening that fails twice for one reason failed once, and for two reasons counts in both', () => {
    const one = metricsOf('homes', 'a', { failure: 'load-timeout' });
    const other = metricsOf('homes', 'a', { failure: 'sign-failed' });
    const report = [...one, ...one, ...other].reduce(foldHealth, {});
    expect(report['homes']).toMatchObject({ openings: 1, failed: 1, failures: { 'load-timeout': 1, 'sign-failed': 1 } });
  });

  test('what it was given stays as it was', () => {
    const before = reportOf({ homes: [{ load: 100 }] });
    const copy = structuredClone(before);
    foldHealth(before, metricsOf('homes', 'homes 0', { failure: 'load-timeout' })[0]!);
    expect(before).toEqual(copy);
  });
});

describe('the share within 2 seconds', () => {
  test.each<[string, number | undefined, Told[]]>([
    ['of no verdict yet', undefined, [{ signing: 100 }]],
    ['on the budget', 1, [{ load: 2000 }]],
    ['over it', 0, [{ load: 2001 }]],
    ['by the load, where there is no more', 1, [{ signing: 10, load: 1500 }]],
    ['by the handshake, where there is one', 0, [{ load: 1500, handshake: 2500 }]],
    ['by the widget’s own word, where it gives one', 0, [{ load: 500, handshake: 600, interactive: 2500 }]],
    ['by one step for all', 1, [{ load: 9000 }, { load: 500, handshake: 600 }]],
    ['a failure is not within', 0.5, [{ load: 500 }, { failure: 'sign-failed' }]],
    ['failures alone', 0, [{ failure: 'sign-failed' }]],
    ['a failure afterwards takes nothing back', 1, [{ load: 500, interactive: 600, failure: 'disconnected' }]],
    ['a page that is there and shows a failure', 0, [{ load: 500, handshake: 600, failure: 'signature-mismatch' }]],
    ['one that the agent left does not count', 1, [{ handshake: 600 }, { signing: 100 }]],
  ])('%s', (_, share, openings) => {
    expect(homes(...openings).withinBudget).toBe(share);
  });
});

describe('memory', () => {
  test('only the last openings have times; all are counted', () => {
    const { openings, failed, steps, recent } = homes({ load: 1, failure: 'sign-failed' }, ...times(RECENT, { load: 500 }));
    expect({ openings, failed, kept: recent.length }).toEqual({ openings: RECENT + 1, failed: 1, kept: RECENT });
    expect(steps.load).toEqual({ median: 500, p75: 500 });
  });

  test('any metrics in any order leave at most so many, and figures that are figures', () => {
    const metric = fc.record({
      widgetId: fc.constantFrom('a', 'b'),
      viewType: fc.constant('person' as const),
      openingId: fc.nat(120).map(String),
      milliseconds: fc.nat(60_000),
      name: fc.constantFrom('signing', 'load', 'handshake', 'interactive'),
    }) as fc.Arbitrary<Metric>;
    fc.assert(
      fc.property(fc.array(metric, { maxLength: 400 }), (metrics) => {
        for (const { recent, withinBudget = 0, steps } of Object.values(metrics.reduce(foldHealth, {}))) {
          expect(recent.length).toBeLessThanOrEqual(RECENT);
          expect(withinBudget).toBeGreaterThanOrEqual(0);
          expect(withinBudget).toBeLessThanOrEqual(1);
          for (const { median, p75 } of Object.values(steps)) expect(median).toBeLessThanOrEqual(p75);
          for (const { duration } of barOfSteps(steps)) expect(duration).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the verdict', () => {
  const [quick, late, bad] = [{ load: 500 }, { load: 5000 }, { failure: 'load-timeout' as const }];
  test.each<[string, string, Told[]]>([
    ['none of an opening under way', 'unknown', [{ signing: 10 }]],
    ['quick', 'on-time', [quick]],
    ['three in four are quick', 'on-time', [quick, quick, quick, late]],
    ['fewer are', 'slow', [quick, quick, late]],
    ['one in ten fails', 'failing', [...times(9, quick), bad]],
    ['fewer fail', 'on-time', [...times(10, quick), bad]],
    ['failed long ago', 'on-time', [...times(5, bad), ...times(RECENT, quick)]],
  ])('%s: %s', (_, verdict, openings) => {
    expect(judgeHealth(homes(...openings))).toBe(verdict);
  });

  test('the worst come first', () => {
    const ids = ['none', 'quick', 'quicker', 'slow', 'slower', 'failing', 'constructor'];
    const report = reportOf({
      quick: [{ load: 900 }],
      quicker: [{ load: 100 }],
      slow: [quick, late],
      slower: [late],
      failing: [quick, bad],
    });
    const sorted = worstFirst(
      ids.map((id) => ({ id })),
      report,
    );
    expect(sorted.map(({ widget }) => widget.id)).toEqual(['failing', 'slower', 'slow', 'quick', 'quicker', 'none', 'constructor']);
  });
});

test('the parts of the bar add up to the last median, and none is less than nothing', () => {
  const { steps } = homes({ signing: 100, load: 600, handshake: 650, interactive: 900 });
  expect(barOfSteps(steps)).toEqual([
    { step: 'signing', from: 0, duration: 100 },
    { step: 'load', from: 100, duration: 500 },
    { step: 'handshake', from: 600, duration: 50 },
    { step: 'interactive', from: 650, duration: 250 },
  ]);
  expect(barOfSteps({ load: { median: 600, p75: 600 }, handshake: { median: 400, p75: 400 } })).toMatchObject([
    { duration: 600 },
    { from: 600, duration: 0 },
  ]);
});
