import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { PartnerWidget } from '../../src/protocol/widget.ts';
import { approved, enabled, showTabs, TEAM } from './show-tabs.tsx';
import { WIDGET_ORIGIN } from './widget-page.ts';

/** One widget that gets a tab, and others that differ from it in one thing. */
const widgets: PartnerWidget[] = [
  approved('Shown'),
  { ...approved('For companies'), viewTypes: ['company'] },
  { ...approved('Tested by us'), status: 'testing', teamId: TEAM },
  { ...approved('Tested by others'), status: 'testing', teamId: 'globex' },
  { ...approved('Requested by others'), status: 'requested', teamId: 'globex' },
  { ...approved('Sent back to others'), status: 'sent-back', teamId: 'globex' },
  approved('Not enabled'),
  approved('Enabled by others'),
  approved('Enabled for companies'),
];
const enablements = [
  ...['Shown', 'For companies', 'Tested by us', 'Tested by others', 'Requested by others', 'Sent back to others'].map(enabled),
  { ...enabled('Enabled by others'), teamId: 'globex' },
  { ...enabled('Enabled for companies'), viewTypes: ['company' as const] },
];

describe('a widget gets a tab when it is made for this view, visible to this team and enabled by it', () => {
  test.each([
    ['person', TEAM, ['Shown', 'Tested by us']],
    ['company', TEAM, ['Shown', 'For companies', 'Tested by us', 'Enabled for companies']],
    ['person', 'globex', ['Enabled by others']],
    ['person', 'a third team', []],
  ] as const)('%s, %s', (viewType, teamId, names) => {
    const { container } = showTabs({ tabs: [], widgets, enablements, viewType, teamId });
    expect([...container.querySelectorAll('[role=tab] bdi')].map(({ textContent }) => textContent)).toEqual(names);
  });
});

describe('the tabs', () => {
  test('begin with the CRM’s own, under one label', () => {
    const { container } = showTabs();
    expect(screen.getByRole('tablist', { name: 'Jane Doe' })).toBeDefined();
    expect(screen.getAllByRole('tab').map((tab) => tab.getAttribute('data-kind'))).toEqual(['own', 'own', ...Array(4).fill('partner')]);
    expect(container.querySelectorAll('[role=tabpanel]:not([hidden])')).toHaveLength(1);
    expect(screen.getByRole('tabpanel', { name: 'Overview' }).textContent).toBe('The CRM’s own overview');
  });

  test('may be widgets alone: the first is open at once', async () => {
    const { selected, frames } = showTabs({ tabs: [] });
    expect(selected()).toContain('Notes');
    await expect.poll(frames).toEqual(['Notes']);
  });

  test('may be none at all', () => {
    const { container, frames } = showTabs({ tabs: [], widgets: [] });
    expect(container.querySelectorAll('[role=tab]')).toHaveLength(0);
    expect(frames()).toEqual([]);
  });

  test('show a widget’s picture, or its initial, and neither is read out', () => {
    const pictured = { ...approved('Homes'), iconUrl: `${WIDGET_ORIGIN}/icon.svg` };
    const { tab } = showTabs({ widgets: [approved('Notes'), pictured] });
    expect(tab('Notes').querySelector('.pw-tab-icon')?.textContent).toBe('N');
    expect(tab('Homes').querySelector('img')?.src).toBe(pictured.iconUrl);
  });

  test.each([
    ['🏡 Homes', '🏡'],
    [' élan', 'É'],
    ['', ''],
  ])('take an initial from %j: %j', (name, initial) => {
    const { container } = showTabs({ widgets: [{ ...approved('Notes'), name }] });
    expect(container.querySelector('.pw-tab-icon')?.textContent).toBe(initial);
  });

  test('keep a name in another script from turning its neighbours around', () => {
    const { container } = showTabs({ widgets: [{ ...approved('Notes'), name: 'نورة' }] });
    expect(container.querySelector('[role=tab] bdi')?.textContent).toBe('نورة');
  });
});
