import { changeEnablement, type Enablement, type PartnerWidget, widgetsForTeam, widgetsForView } from 'partner-widgets/protocol';
import { describe, expect, test } from 'vitest';

const widget = (id: string, change: Partial<PartnerWidget> = {}): PartnerWidget => ({
  id,
  name: id,
  url: `https://${id}.example/`,
  viewTypes: ['person', 'company'],
  status: 'approved',
  ...change,
});
const widgets = [
  widget('everyone'),
  widget('persons', { viewTypes: ['person'] }),
  widget('ours', { status: 'testing', teamId: 'a' }),
  widget('asked', { status: 'requested', teamId: 'a' }),
  widget('returned', { status: 'sent-back', teamId: 'a' }),
  widget('theirs', { status: 'testing', teamId: 'b' }),
  widget('nobodys', { status: 'testing' }),
  widget('approved-of-b', { teamId: 'b' }),
];
const others: Enablement[] = [
  { widgetId: 'everyone', teamId: 'b', viewTypes: ['company'] },
  { widgetId: 'persons', teamId: 'a', viewTypes: ['person'] },
];
const change = (changed: Enablement, from = others) => changeEnablement(from, changed, { widgets, teamId: 'a' });

test('a team sees what is approved, and what it tests', () => {
  const seen = (teamId: string) => widgetsForTeam(widgets, teamId).map(({ id }) => id);
  expect(seen('a')).toEqual(['everyone', 'persons', 'ours', 'asked', 'returned', 'approved-of-b']);
  expect(seen('b')).toEqual(['everyone', 'persons', 'theirs', 'approved-of-b']);
  expect(seen('')).toEqual(['everyone', 'persons', 'approved-of-b']);
});

describe('a change', () => {
  test('is of one team and one widget, and of nothing else', () => {
    const changed = change({ widgetId: 'everyone', teamId: 'a', viewTypes: ['company', 'person', 'person'] });
    expect(changed).toEqual({ ok: true, value: [...others, { widgetId: 'everyone', teamId: 'a', viewTypes: ['person', 'company'] }] });
    const off = changed.ok && change({ widgetId: 'everyone', teamId: 'a', viewTypes: [] }, changed.value);
    expect(off).toEqual({ ok: true, value: [...others, { widgetId: 'everyone', teamId: 'a', viewTypes: [] }] });
  });

  test('shows in the tabs, in each view on its own', () => {
    const changed = change({ widgetId: 'ours', teamId: 'a', viewTypes: ['company'] });
    const enablements = changed.ok ? changed.value : [];
    const tabs = (viewType: 'person' | 'company') => widgetsForView(widgets, { viewType, teamId: 'a', enablements }).map(({ id }) => id);
    expect([tabs('person'), tabs('company')]).toEqual([['persons'], ['ours']]);
  });

  test.each([
    [{ widgetId: 'everyone', teamId: 'b', viewTypes: ['person'] }, 'other-team'],
    [{ widgetId: 'nothing', teamId: 'a', viewTypes: ['person'] }, 'unknown-widget'],
    [{ widgetId: 'theirs', teamId: 'a', viewTypes: ['person'] }, 'unknown-widget'],
    [{ widgetId: 'nobodys', teamId: 'a', viewTypes: [] }, 'unknown-widget'],
    [{ widgetId: 'persons', teamId: 'a', viewTypes: ['person', 'company'] }, 'unsupported-view'],
  ] as const)('%o is refused: %s', (changed, refusal) => {
    expect(change({ ...changed, viewTypes: [...changed.viewTypes] })).toEqual({ ok: false, refusal });
  });
});
