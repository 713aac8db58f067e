import { expect, test } from 'vitest';
import { type FrameEvent, type FramePhase, loading, nextPhase, type Readiness } from '../../src/host/frame-phase.ts';

const loaded: FrameEvent = { type: 'loaded', at: 700 };
const budgetSpent: FrameEvent = { type: 'budget-spent' };
const answered: FrameEvent = { type: 'answered', at: 700 };
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
  expect(phaseAfter(events, 'load')).toEqual(phase);
});

test.each<[string, FrameEvent[], unknown]>([
  ['a page that loads is not there yet', [loaded], { status: 'loading', isLoaded: true }],
  ['a page that loads slowly is slow', [budgetSpent, loaded], { status: 'slow', isLoaded: true }],
  ['a page that answers is ready', [loaded, answered], ready],
  ['a page that answers before it has loaded is ready', [answered], ready],
  ['a page that loads once more stays ready', [answered, loaded], ready],
  ['a page that never answers', [loaded, budgetSpent, gaveUp], { ...failed, failure: { ...failed.failure, code: 'sync-timeout' } }],
  ['a page that never loads', [budgetSpent, gaveUp], failed],
  ['an answer that comes too late', [loaded, gaveUp, answered], { ...failed, failure: { ...failed.failure, code: 'sync-timeout' } }],
])('by handshake: %s', (_, events, phase) => {
  expect(phaseAfter(events, 'handshake')).toEqual(phase);
});

test('an answer is enough where a load would be', () => {
  expect(phaseAfter([answered], 'load')).toEqual(ready);
});

function phaseAfter(events: FrameEvent[], readiness: Readiness): FramePhase {
  return events.reduce((phase, event) => nextPhase(phase, event, readiness), loading);
}

test('gives the same object when nothing changes', () => {
  expect(nextPhase(ready, loaded, 'load')).toBe(ready);
});
