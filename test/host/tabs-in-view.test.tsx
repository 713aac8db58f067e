import { screen } from '@testing-library/react';
import { describe, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { approved, enabled, showTabs } from './show-tabs.tsx';
import { withStylesheet } from './with-stylesheet.ts';

withStylesheet();

const names = Array.from({ length: 12 }, (_, at) => `Widget ${at}`);
const many = { widgets: names.map(approved), enablements: names.map(enabled) };

/** A phone, on whose screen the tabs begin below the edge. */
function narrow(): void {
  const { style } = document.body;
  style.cssText = 'width: 320px; padding-block: 2000px';
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

  test('but an agent who scrolls away is left there', () => {
    narrow();
    const { rerender } = showTabs({ ...many, defaultTab: 'Widget 11' });
    screen.getByRole('tablist').scrollLeft = 0;
    rerender({ label: 'Jane Roe' });
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
