import { expect, test } from 'vitest';
import { type FrameEvent, type FramePhase, loading, nextPhase } from '../../src/host/frame-phase.ts';

const loaded: FrameEvent = { type: 'loaded', at: 700 };
const budgetSpent: FrameEvent = { type: 'budget-spent' };
const gaveUp: FrameEvent = { type: 'gave-up' };

const slow: FramePhase = { status: 'slow' };
const ready: FramePhase = { status: 'ready', readyAt: 700 };
const failed = { status: 'failed', failure: { code: 'load-timeout', message: expect.any(String) } };

test.each<[string, FrameEvent[], unknown]>([
  ['nothing yet', [], loading],
  ['a quick widget', [loaded], ready],
  ['a slow widget', [budgetSpent], slow],
  ['a slow widget that comes', [budgetSpent, loaded], ready],
  ['a slow widget that does not', [budgetSpent, gaveUp], failed],
  ['gave up before the budget was spent', [gaveUp], failed],
  ['a load that comes too late', [budgetSpent, gaveUp, loaded], failed],
  ['the widget’s own navigation', [loaded, { type: 'loaded', at: 900 }], ready],
  ['a clock that runs on', [loaded, budgetSpent, gaveUp], ready],
  ['a budget spent after giving up', [gaveUp, budgetSpent], failed],
])('%s', (_, events, phase) => {
  expect(events.reduce(nextPhase, loading)).toEqual(phase);
});

test('gives the same object when nothing changes', () => {
  expect(nextPhase(ready, loaded)).toBe(ready);
});
