import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { approved, showTabs } from './show-tabs.tsx';

const focused = () => document.activeElement?.querySelector('bdi')?.textContent ?? document.activeElement?.textContent;

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await userEvent.keyboard(key);
    // Radix moves the focus in a timer of its own.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Overview, Activity, Notes, Homes; the focus on Overview. */
async function showFour(dir?: 'ltr' | 'rtl') {
  const shown = showTabs({ dir, widgets: ['Notes', 'Homes'].map(approved) });
  await press('{Tab}');
  expect(focused()).toBe('Overview');
  return shown;
}

describe('keys move the focus and open nothing', () => {
  test.each([
    ['ltr', ['{ArrowRight}'], 'Activity'],
    ['ltr', ['{ArrowRight}', '{ArrowRight}', '{ArrowRight}'], 'Homes'],
    ['ltr', ['{ArrowRight}', '{ArrowRight}', '{ArrowRight}', '{ArrowRight}'], 'Overview'],
    ['ltr', ['{ArrowLeft}'], 'Homes'],
    ['ltr', ['{ArrowRight}', '{ArrowLeft}'], 'Overview'],
    ['ltr', ['{End}'], 'Homes'],
    ['ltr', ['{End}', '{Home}'], 'Overview'],
    ['rtl', ['{ArrowLeft}'], 'Activity'],
    ['rtl', ['{ArrowRight}'], 'Homes'],
    ['rtl', ['{ArrowLeft}', '{ArrowLeft}', '{ArrowLeft}', '{ArrowLeft}'], 'Overview'],
    ['rtl', ['{End}'], 'Homes'],
    ['rtl', ['{End}', '{Home}'], 'Overview'],
    ['ltr', ['{ArrowDown}'], 'Overview'],
    ['ltr', ['{ArrowUp}'], 'Overview'],
    ['ltr', ['{ArrowRight}', '{Delete}'], 'Activity'],
  ] as const)('%s %j: %s', async (dir, keys, name) => {
    const { selected, frames } = await showFour(dir);
    await press(...keys);
    expect(focused()).toBe(name);
    expect(selected()).toBe('Overview');
    expect(frames()).toEqual([]);
  });
});

describe('Enter and Space open', () => {
  test.each(['{Enter}', ' '])('%j', async (key) => {
    const { selected, frames } = await showFour();
    await press('{End}', key);
    expect(selected()).toContain('Homes');
    expect(focused()).toBe('Homes');
    await expect.poll(frames).toEqual(['Homes']);
  });
});

test('Tab leaves the tabs for what they show, and Shift+Tab comes back to the open tab', async () => {
  await showFour();
  await press('{ArrowRight}', '{Enter}', '{Tab}');
  expect(document.activeElement?.textContent).toBe('The CRM’s own activity');
  await press('{Shift>}{Tab}{/Shift}');
  expect(focused()).toBe('Activity');
});

test('Tab comes into the tabs at the open one', async () => {
  showTabs({ widgets: ['Notes', 'Homes'].map(approved), defaultTab: 'activity' });
  await press('{Tab}');
  expect(focused()).toBe('Activity');
});

test('Tab leads from a widget’s tab to its panel, to the host’s bar, and into the frame', async () => {
  const { open, frame, statusOf } = await showFour();
  await open('Notes');
  await expect.poll(() => statusOf('Notes')).toBe('ready');
  await press('{Tab}');
  expect(document.activeElement?.getAttribute('role')).toBe('tabpanel');
  await press('{Tab}');
  expect(focused()).toBe('Reload');
  await press('{Tab}');
  // The frame is another process.
  await expect.poll(() => document.activeElement).toBe(frame('Notes'));
});

test('Delete takes no tab away', async () => {
  const { tabs } = await showFour();
  const before = tabs();
  await press('{End}', '{Delete}', '{Backspace}');
  expect(tabs()).toEqual(before);
});

test('Tab does not lead into a widget behind the tabs', async () => {
  const { open, frame, frames, statusOf } = await showFour();
  await open('Notes');
  await expect.poll(() => statusOf('Notes')).toBe('ready');
  await open('Overview');
  expect(frames()).toEqual(['Notes']);
  for (let stop = 0; stop < 5; stop++) {
    await press('{Tab}');
    expect(document.activeElement).not.toBe(frame('Notes'));
  }
});
