import { describe, expect, test } from 'vitest';
import type { ViewType } from '../../src/protocol/context.ts';
import type { PartnerWidget, WidgetStatus } from '../../src/protocol/widget.ts';
import { widgetsForView } from '../../src/protocol/widgets-for-view.ts';

const widget = (id: string, fields: Partial<PartnerWidget> = {}): PartnerWidget => ({
  id,
  name: id,
  url: `https://${id}.example/`,
  viewTypes: ['person', 'company'],
  status: 'approved',
  ...fields,
});
const on = (widgetId: string, teamId: string, ...viewTypes: ViewType[]) => ({ widgetId, teamId, viewTypes });

describe('the widgets of a view', () => {
  const enabled = [on('w', 'a', 'person', 'company')];

  test.each<[string, Partial<PartnerWidget>, ReturnType<typeof on>[], boolean]>([
    ['approved and enabled', {}, enabled, true],
    ['not enabled', {}, [], false],
    ['enabled for no view', {}, [on('w', 'a')], false],
    ['enabled for the other view', {}, [on('w', 'a', 'company')], false],
    ['enabled by another team', {}, [on('w', 'b', 'person')], false],
    ['another widget enabled', {}, [on('x', 'a', 'person')], false],
    ['enabled in a second entry', {}, [on('w', 'a', 'company'), on('w', 'a', 'person')], true],
    ['made for the other view', { viewTypes: ['company'] }, enabled, false],
    ['made for this view', { viewTypes: ['person'] }, enabled, true],
    ['tested by this team', { status: 'testing', teamId: 'a' }, enabled, true],
    ['tested by another team', { status: 'testing', teamId: 'b' }, enabled, false],
    ['tested by nobody', { status: 'testing' }, enabled, false],
    ['requested by this team', { status: 'requested', teamId: 'a' }, enabled, true],
    ['requested by another team', { status: 'requested', teamId: 'b' }, enabled, false],
    ['sent back to this team', { status: 'sent-back', teamId: 'a' }, enabled, true],
    ['sent back to another team', { status: 'sent-back', teamId: 'b' }, enabled, false],
    ['approved, once tested by another team', { teamId: 'b' }, enabled, true],
    ['a status nobody knows yet', { status: 'retired' as WidgetStatus, teamId: 'b' }, enabled, false],
  ])('%s', (_, fields, enablements, shown) => {
    const widgets = widgetsForView([widget('w', fields)], { viewType: 'person', teamId: 'a', enablements });
    expect(widgets.map(({ id }) => id)).toEqual(shown ? ['w'] : []);
  });

  test('come in the order given, themselves', () => {
    const widgets = ['c', 'a', 'b'].map((id) => widget(id));
    const enablements = ['a', 'b', 'c'].map((id) => on(id, 'team', 'company'));
    const shown = widgetsForView(widgets, { viewType: 'company', teamId: 'team', enablements });
    expect(shown).toEqual(widgets);
    expect(shown[0]).toBe(widgets[0]);
  });
});
