import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PartnerWidgetTabsProps } from '../../src/host/PartnerWidgetTabs.tsx';
import { neverSigns } from './host-signer.ts';
import { approved, enabled, showTabs } from './show-tabs.tsx';
import { withStylesheet } from './with-stylesheet.ts';

withStylesheet();

const named = (count: number) => {
  const names = Array.from({ length: count }, (_, at) => `Widget ${at}`);
  return { widgets: names.map(approved), enablements: names.map(enabled) };
};
const many = named(100);
const few = named(5);

let narrow: (width: string) => void;
beforeEach(() => {
  const { style } = document.body;
  narrow = (width) => {
    style.width = width;
  };
  narrow('400px');
  onTestFinished(() => {
    style.cssText = '';
  });
});

const more = () => screen.queryByRole('button', { name: 'More' });
const picker = () => screen.queryByRole('dialog', { name: 'All tabs' });
const options = () => screen.queryAllByRole('option').map((option) => option.querySelector('bdi')?.textContent);
const holder = () => screen.queryByRole('combobox', { name: 'Find a tab' }) ?? screen.getByRole('listbox', { name: 'All tabs' });
const active = () => document.getElementById(holder().getAttribute('aria-activedescendant') ?? '')?.querySelector('bdi')?.textContent;

async function showOpen(props: Partial<PartnerWidgetTabsProps> = many) {
  const shown = showTabs(props);
  await expect.poll(more).not.toBeNull();
  await userEvent.click(more()!);
  expect(picker()).not.toBeNull();
  return shown;
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await userEvent.keyboard(key);
}

function isInView(tab: Element | null): boolean {
  const list = screen.getByRole('tablist').getBoundingClientRect();
  const { left, right } = tab?.getBoundingClientRect() ?? list;
  return left > list.left - 1 && right < list.right + 1;
}

describe('the button', () => {
  test('is there when the tabs do not fit, and only then', async () => {
    narrow('1200px');
    showTabs(few);
    await new Promise(requestAnimationFrame);
    expect(more()).toBeNull();
    narrow('300px');
    await expect.poll(more).not.toBeNull();
    narrow('1200px');
    await expect.poll(more).toBeNull();
  });

  test('comes when a tab more no longer fits', async () => {
    narrow('800px');
    const { rerender } = showTabs(few);
    await new Promise(requestAnimationFrame);
    expect(more()).toBeNull();
    rerender(named(12));
    await expect.poll(more).not.toBeNull();
  });

  test('is not one of the tabs', async () => {
    showTabs(many);
    await expect.poll(more).not.toBeNull();
    expect(screen.getByRole('tablist').contains(more())).toBe(false);
    expect(more()?.getAttribute('aria-expanded')).toBe('false');
  });

  test.each(['ltr', 'rtl'] as const)('moves no tab when it appears, and is there when the tabs are first painted: %s', async (dir) => {
    const { tab } = showTabs({ ...many, dir });
    const before = tab('Overview').getBoundingClientRect();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(more()).not.toBeNull();
    expect(tab('Overview').getBoundingClientRect()).toEqual(before);
  });

  test.each(['ltr', 'rtl'] as const)('leaves the open tab in view beside it: %s', async (dir) => {
    showTabs({ ...many, dir, defaultTab: 'Widget 50', sign: neverSigns });
    await expect.poll(more).not.toBeNull();
    await expect.poll(() => isInView(screen.getByRole('tab', { selected: true }))).toBe(true);
  });
});

describe('the list', () => {
  test('has all tabs, the CRM’s own first, and tells which is open', async () => {
    await showOpen({ ...few, defaultTab: 'activity' });
    expect(options()).toEqual(['Overview', 'Activity', 'Widget 0', 'Widget 1', 'Widget 2', 'Widget 3', 'Widget 4']);
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('Activity');
    expect(active()).toBe('Activity');
  });

  test('has a filter when there are more than eight', async () => {
    const { rerender } = await showOpen(named(6));
    expect(screen.queryByRole('combobox')).toBeNull();
    rerender(named(7));
    expect(screen.queryByRole('combobox')).not.toBeNull();
  });

  test('says what a tab says: the status of its frame', async () => {
    await showOpen({ ...few, defaultTab: 'Widget 1', sign: () => Promise.reject(new Error('offline')) });
    await expect.poll(() => screen.queryByRole('option', { name: 'Widget 1 not working' })).not.toBeNull();
  });

  test('is filtered by what is typed, whatever the case and the accents', async () => {
    const names = ['Élan', 'elan two', ...Array.from({ length: 10 }, (_, at) => `Widget ${at}`)];
    await showOpen({ widgets: names.map(approved), enablements: names.map(enabled) });
    await press('ELAN');
    expect(options()).toEqual(['Élan', 'elan two']);
    await press(' zzz');
    expect(options()).toEqual([]);
    expect(within(picker()!).getByRole('status').textContent).toBe('No tab has this name.');
    await press('{Enter}', '{ArrowDown}');
    expect(picker()).not.toBeNull();
  });

  test('is in the host’s words', async () => {
    const words = { moreTabs: 'Mehr', allTabs: 'Alle Reiter', findTab: 'Reiter suchen' };
    showTabs({ ...many, words });
    await expect.poll(() => screen.queryByRole('button', { name: 'Mehr' })).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Mehr' }));
    expect(screen.getByRole('dialog', { name: 'Alle Reiter' })).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Reiter suchen' }));
  });
});

describe('keys', () => {
  test.each<[string[], string]>([
    [[], 'Overview'],
    [['{ArrowDown}'], 'Activity'],
    [['{ArrowDown}', '{ArrowDown}', '{ArrowUp}'], 'Activity'],
    [['{ArrowUp}'], 'Widget 4'],
    [['{ArrowUp}', '{ArrowDown}'], 'Overview'],
    [['{End}'], 'Widget 4'],
    [['{End}', '{Home}'], 'Overview'],
  ])('%j: %s is active, the focus stays', async (keys, name) => {
    await showOpen(few);
    await press(...keys);
    expect(active()).toBe(name);
    expect(document.activeElement).toBe(holder());
  });

  test('Home and End are the text’s in a filter', async () => {
    await showOpen();
    await press('{ArrowDown}', '{End}', '{Home}');
    expect(active()).toBe('Activity');
  });

  test('Enter picks: the tab is open, focused and in view', async () => {
    const onTabChange = vi.fn();
    const { selected } = await showOpen({ ...many, onTabChange });
    await press('dget 77', '{Enter}');
    expect(selected()).toContain('Widget 77');
    expect(document.activeElement).toBe(screen.getByRole('tab', { selected: true }));
    expect(isInView(document.activeElement)).toBe(true);
    expect(picker()).toBeNull();
    expect(onTabChange.mock.calls).toEqual([['Widget 77']]);
  });

  test('Enter on the open tab changes nothing, and goes to it', async () => {
    const onTabChange = vi.fn();
    await showOpen({ ...many, onTabChange });
    await press('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Overview' }));
    expect(onTabChange).not.toHaveBeenCalled();
  });

  test('Escape closes and gives the focus back', async () => {
    const { selected } = await showOpen();
    await press('{ArrowDown}', '{Escape}');
    expect(picker()).toBeNull();
    expect(document.activeElement).toBe(more());
    expect(selected()).toBe('Overview');
  });

  test('Tab leaves for what the tabs show, and closes', async () => {
    await showOpen();
    await press('{Tab}');
    expect(picker()).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  });

  test('Shift+Tab leaves for the button, and closes', async () => {
    await showOpen();
    await press('{Shift>}{Tab}{/Shift}');
    expect(picker()).toBeNull();
    expect(document.activeElement).toBe(more());
  });

  test('Tab goes from the open tab to the button, and on to what is shown; Enter and Space open', async () => {
    showTabs(many);
    await expect.poll(more).not.toBeNull();
    await press('{Tab}', '{Tab}');
    expect(document.activeElement).toBe(more());
    await press('{Enter}');
    expect(document.activeElement).toBe(holder());
    await press('{Escape}', ' ');
    expect(document.activeElement).toBe(holder());
    await press('{Escape}', '{Tab}');
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  });
});

describe('the pointer', () => {
  test('picks', async () => {
    const { selected } = await showOpen(few);
    await userEvent.click(screen.getByRole('option', { name: 'Widget 4' }));
    expect(selected()).toContain('Widget 4');
    expect(document.activeElement).toBe(screen.getByRole('tab', { selected: true }));
    expect(picker()).toBeNull();
  });

  test('moves the active line', async () => {
    await showOpen(few);
    await userEvent.hover(screen.getByRole('option', { name: 'Widget 2' }));
    await expect.poll(active).toBe('Widget 2');
  });

  test('closes by the button', async () => {
    await showOpen();
    await userEvent.click(more()!);
    expect(picker()).toBeNull();
    expect(document.activeElement).toBe(more());
  });

  test('closes by a press outside', async () => {
    await showOpen();
    await userEvent.click(screen.getByRole('tab', { name: 'Activity' }));
    expect(picker()).toBeNull();
  });

  test('closes by a press in a frame', async () => {
    const shown = showTabs({ ...many, defaultTab: 'Widget 0' });
    await expect.poll(() => shown.statusOf('Widget 0')).toBe('ready');
    await expect.poll(more).not.toBeNull();
    await userEvent.click(more()!);
    shown.frame('Widget 0')?.focus();
    await expect.poll(picker).toBeNull();
  });
});
