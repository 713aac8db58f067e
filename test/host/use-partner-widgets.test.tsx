import { act, render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { PartnerWidgets } from '../../src/host/tabs/partner-widgets.ts';
import type { PartnerWidgetsOptions } from '../../src/host/tabs/partner-widgets-options.ts';
import { usePartnerWidgets } from '../../src/host/tabs/use-partner-widgets.ts';
import { sign } from './host-signer.ts';
import { approved, enabled, TEAM } from './show-tabs.tsx';

const names = ['Notes', 'Homes', 'Calls'];
const defaults: PartnerWidgetsOptions = {
  widgets: [...names, 'Not enabled'].map(approved),
  enablements: names.map(enabled),
  teamId: TEAM,
  viewType: 'person',
  recordId: '1',
  tabs: [{ id: 'overview' }],
  sign,
};

/** The hook alone, as a CRM with tabs of its own would use it. */
function use(options: Partial<PartnerWidgetsOptions> = {}) {
  const latest: PartnerWidgets[] = [];
  function Page(props: PartnerWidgetsOptions) {
    const widgets = usePartnerWidgets(props);
    latest[0] = widgets;
    return null;
  }
  const { rerender } = render(<Page {...defaults} {...options} />);
  const now = (): PartnerWidgets => latest[0]!;
  return {
    now,
    select: (id: string) => act(() => now().select(id)),
    tab: (id: string) => now().tabs.find(({ widget }) => widget.id === id),
    frame: (id: string) => now().frames.find(({ widget }) => widget.id === id),
    alive: () => now().frames.map(({ widget }) => widget.id),
    rerender: (changed: Partial<PartnerWidgetsOptions>) => rerender(<Page {...defaults} {...options} {...changed} />),
  };
}

test('gives a tab for each widget of this view and team, and no frame before one is opened', () => {
  const { now } = use();
  expect(now().selected).toBe('overview');
  expect(now().tabs).toEqual(names.map((name) => ({ widget: approved(name), isSelected: false, status: undefined, badge: undefined })));
  expect(now().frames).toEqual([]);
});

test('gives the frames that are alive, in the order of their mounting, and tells which is shown', () => {
  const { now, select, alive } = use({ maxAlive: 2 });
  for (const id of ['Homes', 'Notes', 'Homes']) select(id);
  expect(now().frames.map(({ widget, isSelected }) => [widget.id, isSelected])).toEqual([
    ['Homes', true],
    ['Notes', false],
  ]);
  select('Calls');
  expect(alive()).toEqual(['Homes', 'Calls']);
});

test('keeps a pinned one', () => {
  const { select, alive } = use({ maxAlive: 1, pinned: ['Homes'] });
  for (const id of ['Homes', 'Notes']) select(id);
  expect(alive()).toEqual(['Homes', 'Notes']);
});

test('keeps one that says it has unsaved changes, until it has none', () => {
  const { select, alive, frame } = use({ maxAlive: 1 });
  select('Homes');
  act(() => frame('Homes')?.props.onTalk({ badge: undefined, hasUnsavedChanges: true }));
  select('Notes');
  expect(alive()).toEqual(['Homes', 'Notes']);
  act(() => frame('Homes')?.props.onTalk({ badge: undefined, hasUnsavedChanges: false }));
  select('Calls');
  expect(alive()).toEqual(['Calls']);
});

test('puts what a frame tells on its tab, while it is alive', () => {
  const { select, tab, frame } = use({ maxAlive: 1 });
  select('Homes');
  act(() => frame('Homes')?.props.onStatus('slow'));
  act(() => frame('Homes')?.props.onTalk({ badge: '3', hasUnsavedChanges: false }));
  expect(tab('Homes')).toMatchObject({ isSelected: true, status: 'slow', badge: '3' });
  act(() => frame('Homes')?.props.onTalk({ badge: undefined, hasUnsavedChanges: false }));
  expect(tab('Homes')?.badge).toBeUndefined();
  select('Notes');
  expect(tab('Homes')).toMatchObject({ isSelected: false, status: undefined, badge: undefined });
});

test('forgets with the record what its frames told, and gives them another key', () => {
  const { select, tab, frame, rerender } = use();
  select('Homes');
  act(() => frame('Homes')?.props.onTalk({ badge: '3', hasUnsavedChanges: false }));
  const id = frame('Homes')?.id;
  rerender({ recordId: '2' });
  expect(tab('Homes')?.badge).toBeUndefined();
  expect(frame('Homes')?.id).not.toBe(id);
  expect(frame('Homes')?.props).toMatchObject({ viewType: 'person', recordId: '2' });
});

test('tells of every tab that is opened, and leaves the choice to a page that makes it', () => {
  const onTabChange = vi.fn();
  const { now, select, rerender } = use({ tab: 'overview', onTabChange });
  select('Homes');
  expect(onTabChange.mock.calls).toEqual([['Homes']]);
  expect(now().selected).toBe('overview');
  rerender({ tab: 'Homes' });
  expect(now().selected).toBe('Homes');
});
