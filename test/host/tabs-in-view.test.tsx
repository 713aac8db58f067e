import { screen } from '@testing-library/react';
import { describe, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { approved, enabled, showTabs } from './show-tabs.tsx';
import { withStylesheet } from './with-stylesheet.ts';

withStylesheet();

const names = Array.from({ length: 12 }, (_, at) => `Widget ${at}`);
const many = { widgets: names.map(approved), enablements: names.map(enabled) };

/** A phone, on whose screen the tabs begin below the edge. */
function narrow(width = '320px'): void {
  const { style } = document.body;
  style.cssText = `width: ${width}; padding-block: 2000px`;
  onTestFinished(() => {
    style.cssText = '';
  });
}

function isInView(tab: Element | null): boolean {
  const list = screen.getByRole('tablist').getBoundingClientRect();
  const { left, right } = tab?.getBoundingClientRect() ?? list;
  // A list scrolls by whole pixels, and its tabs are not as wide as that.
  return left > list.left - 1 && right < list.right + 1;
}

async function frames(count: number): Promise<void> {
  for (let each = 0; each < count; each++) await new Promise(requestAnimationFrame);
}

const wider = ['overview', 'activity'].map((id) => ({ id, label: `${id} and much more`, content: '' }));

const selected = () => screen.getByRole('tab', { selected: true });

describe('the selected tab is in view', () => {
  test.each(['ltr', 'rtl'] as const)('though it begins beyond the edge, and the page is not scrolled for it: %s', (dir) => {
    narrow();
    showTabs({ ...many, dir, defaultTab: 'Widget 11' });
    expect(selected().textContent).toContain('Widget 11');
    expect(isInView(selected())).toBe(true);
    expect(isInView(screen.getByRole('tab', { name: 'Overview' }))).toBe(false);
    expect(scrollY).toBe(0);
  });

  test('when the page opens another', () => {
    narrow();
    const { rerender } = showTabs({ ...many, tab: 'overview' });
    rerender({ tab: 'Widget 9' });
    expect(isInView(selected())).toBe(true);
    rerender({ tab: 'overview' });
    expect(isInView(selected())).toBe(true);
  });

  test('when a tab before it becomes wider', async () => {
    narrow();
    const { rerender } = showTabs({ ...many, defaultTab: 'Widget 3' });
    await frames(3);
    rerender({ tabs: wider });
    await expect.poll(() => isInView(selected())).toBe(true);
  });

  test('when the phone is turned', async () => {
    narrow('640px');
    showTabs({ ...many, defaultTab: 'Widget 3' });
    await frames(3);
    document.body.style.width = '320px';
    await expect.poll(() => isInView(selected())).toBe(true);
  });

  test('but an agent who scrolls away is left there', async () => {
    narrow();
    const { rerender } = showTabs({ ...many, defaultTab: 'Widget 11' });
    await frames(3);
    screen.getByRole('tablist').scrollLeft = 0;
    await frames(3);
    rerender({ tabs: wider });
    await frames(3);
    expect(screen.getByRole('tablist').scrollLeft).toBe(0);
  });
});

test('the focused tab is in view', async () => {
  narrow();
  showTabs(many);
  await userEvent.keyboard('{Tab}');
  for (const key of ['{End}', '{ArrowLeft}', '{ArrowLeft}', '{Home}', '{ArrowRight}', '{ArrowRight}', '{ArrowRight}']) {
    const before = document.activeElement;
    await userEvent.keyboard(key);
    await expect.poll(() => document.activeElement).not.toBe(before);
    expect(isInView(document.activeElement)).toBe(true);
  }
});
