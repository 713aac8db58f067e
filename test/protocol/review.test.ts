import {
  type CheckResult,
  checkIds,
  checklistPoints,
  checklistReportSchema,
  legalSteps,
  pointStatus,
  previewStates,
  previewStatesOf,
  type ReviewedWidget,
  type ReviewRole,
  type ReviewStep,
  reviewedWidgetSchema,
  reviewSteps,
  takeStep,
  type WidgetStatus,
} from 'partner-widgets/protocol';
import { describe, expect, test } from 'vitest';

const statuses: WidgetStatus[] = ['testing', 'requested', 'approved', 'sent-back'];
const roles: ReviewRole[] = ['partner', 'reviewer'];
const at = '2026-11-23T10:00:00Z';
const widgetAt = (status: WidgetStatus): ReviewedWidget => ({
  id: 'w1',
  name: 'Homes',
  url: 'https://homes.example/',
  viewTypes: ['person'],
  status,
  history: [{ step: 'request-approval', at: '2026-11-01T00:00:00Z', by: 'Pat' }],
});

/** Every legal step there is; whatever is not in this table is refused. */
const table: [WidgetStatus, ReviewRole, ReviewStep, WidgetStatus][] = [
  ['testing', 'partner', 'request-approval', 'requested'],
  ['sent-back', 'partner', 'request-approval', 'requested'],
  ['requested', 'partner', 'withdraw', 'testing'],
  ['approved', 'partner', 'withdraw', 'testing'],
  ['requested', 'reviewer', 'approve', 'approved'],
  ['requested', 'reviewer', 'send-back', 'sent-back'],
  ['approved', 'reviewer', 'send-back', 'sent-back'],
];
const every = statuses.flatMap((status) => roles.flatMap((role) => reviewSteps.map((step) => [status, role, step] as const)));

describe('a step', () => {
  test.each(every)('from %s, by the %s: %s', (status, role, step) => {
    const to = table.find((row) => row[0] === status && row[1] === role && row[2] === step)?.[3];
    const widget = widgetAt(status);
    const taken = takeStep(widget, step, { role, by: 'Rae', at, note: ' Names are cut. ' });
    expect(legalSteps(status, role).includes(step)).toBe(to !== undefined);
    if (to === undefined) return expect(taken.ok).toBe(false);
    expect(taken).toEqual({
      ok: true,
      value: { ...widget, status: to, history: [...widget.history, { step, at, by: 'Rae', note: 'Names are cut.' }] },
    });
    expect(widget).toEqual(widgetAt(status));
  });

  test('says why it is not legal', () => {
    const refused = (status: WidgetStatus, step: ReviewStep, role: ReviewRole, note?: string) => {
      const taken = takeStep(widgetAt(status), step, { role, by: 'Rae', at, note });
      return taken.ok ? undefined : taken.refusal;
    };
    expect(refused('testing', 'approve', 'partner')).toBe('not-your-step');
    expect(refused('testing', 'approve', 'reviewer')).toBe('not-from-here');
    expect(refused('requested', 'send-back', 'reviewer', ' \n')).toBe('note-required');
    expect(refused('requested', 'approve', 'reviewer', 'x'.repeat(2_001))).toBe('note-too-long');
    expect(refused('requested', 'approve', 'reviewer')).toBeUndefined();
  });

  test('leaves a widget that can be kept and read again', () => {
    const taken = takeStep({ ...widgetAt('requested'), teamId: 't' }, 'send-back', { role: 'reviewer', by: 'Rae', at, note: 'No.' });
    expect(taken.ok && reviewedWidgetSchema.parse(JSON.parse(JSON.stringify(taken.value)))).toEqual(taken.ok && taken.value);
  });
});

describe('the checklist', () => {
  const report = (...results: CheckResult[]) => ({ widgetUrl: 'https://homes.example/', checkedAt: at, results });

  test('has every check under one point of the guide', () => {
    expect(new Set(checkIds).size).toBe(checkIds.length);
    expect(checklistPoints).toHaveLength(12);
  });

  test.each([
    ['nothing was checked', undefined, 'not-checked'],
    ['another point was checked', report({ id: 'https', status: 'failed' }), 'not-checked'],
    ['it was skipped', report({ id: 'unsigned-refused', status: 'skipped' }), 'not-checked'],
    [
      'one passed and one was skipped',
      report({ id: 'tampered-refused', status: 'passed' }, { id: 'unsigned-refused', status: 'skipped' }),
      'passed',
    ],
    ['one of two failed', report({ id: 'tampered-refused', status: 'passed' }, { id: 'unsigned-refused', status: 'failed' }), 'failed'],
  ] as const)('%s', (_, given, status) => {
    expect(pointStatus(given, 'signature')).toBe(status);
  });

  test('is read from JSON, and from nothing else', () => {
    const good = report({ id: 'https', status: 'passed', found: 'https' });
    expect(checklistReportSchema.parse(JSON.parse(JSON.stringify(good)))).toEqual(good);
    expect(checklistReportSchema.safeParse({ ...good, results: [{ id: 'luck', status: 'passed' }] }).success).toBe(false);
  });
});

test('of the unknown a view has one', () => {
  expect(previewStatesOf('person')).toEqual(previewStates.filter((state) => state !== 'unknown-company'));
  expect(previewStatesOf('company')).toEqual(previewStates.filter((state) => state !== 'unknown-person'));
});
