import { act } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { approved, enabled, showTabs } from './show-tabs.tsx';

describe('which tab is open', () => {
  test('the first, unless told otherwise', () => {
    expect(showTabs().selected()).toBe('Overview');
  });

  test('by default one that the page names, and then what the agent opens', async () => {
    const onTabChange = vi.fn();
    const { selected, open } = showTabs({ defaultTab: 'activity', onTabChange });
    expect(selected()).toBe('Activity');
    await open('Homes');
    expect(selected()).toContain('Homes');
    expect(onTabChange.mock.calls).toEqual([['Homes']]);
  });

  test('the first, when there is no such tab', () => {
    expect(showTabs({ defaultTab: 'gone' }).selected()).toBe('Overview');
  });

  test('what the page says, when it holds the state itself', async () => {
    const onTabChange = vi.fn();
    const { selected, open, rerender, frames } = showTabs({ tab: 'overview', onTabChange });
    await open('Homes');
    expect(onTabChange.mock.calls).toEqual([['Homes']]);
    expect(selected()).toBe('Overview');
    expect(frames()).toEqual([]);
    rerender({ tab: 'Homes' });
    expect(selected()).toContain('Homes');
    await expect.poll(frames).toEqual(['Homes']);
  });

  test('stays open for the next record', async () => {
    const { selected, open, rerender } = showTabs();
    await open('Homes');
    rerender({ recordId: '2' });
    expect(selected()).toContain('Homes');
  });
});

describe('a widget that is disabled while it is open', () => {
  test('gives way to the first tab, and its frame goes', async () => {
    const { selected, open, rerender, frames, tabs } = showTabs();
    await open('Homes');
    await expect.poll(frames).toEqual(['Homes']);
    rerender({ enablements: [enabled('Notes')] });
    expect(selected()).toBe('Overview');
    expect(tabs()).toEqual(['Overview', 'Activity', 'NNotes']);
    expect(frames()).toEqual([]);
  });

  test('and enabled again behind another tab is not opened with the contact before it is visited', async () => {
    const { open, rerender, frames, selected } = showTabs();
    await open('Homes');
    await expect.poll(frames).toEqual(['Homes']);
    rerender({ enablements: [enabled('Notes')] });
    await open('Activity');
    rerender({});
    await act(async () => {});
    expect(selected()).toBe('Activity');
    expect(frames()).toEqual([]);
  });

  test('takes no place among those that stay', async () => {
    const { open, rerender, frames } = showTabs({ maxAlive: 2 });
    for (const name of ['Notes', 'Homes']) {
      await open(name);
      await expect.poll(frames).toContain(name);
    }
    rerender({ widgets: ['Notes', 'Calls'].map(approved) });
    await open('Calls');
    await expect.poll(frames).toEqual(['Notes', 'Calls']);
  });
});
