import { act, screen, within } from '@testing-library/react';
import { type ReactNode, startTransition } from 'react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { recordIn } from './host-signer.ts';
import { showTabs } from './show-tabs.tsx';
import { hearWidgets } from './widget-page.ts';

// React writes down what a boundary has caught.
beforeEach(() => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => complaints.mockRestore());
});

/** Throws until it is mended. */
function breakable() {
  const state = { isBroken: true };
  function Breakable(): ReactNode {
    if (state.isBroken) throw new Error('The CRM’s own mistake');
    return <p>Mended</p>;
  }
  return { state, element: <Breakable /> };
}

/** Suspends until it is told to go on: React's contract of 18 and 19, a promise that is thrown. */
function waiting() {
  let isOver = false;
  let go = (): void => {};
  const promise = new Promise<void>((resolve) => {
    go = () => {
      isOver = true;
      resolve();
    };
  });
  function Waiting({ children }: { children: ReactNode }): ReactNode {
    if (!isOver) throw promise;
    return children;
  }
  return { Waiting, go: () => act(async () => go()) };
}

const panel = () => within(screen.getByRole('tabpanel'));

describe('a tab of the CRM’s own that throws', () => {
  const ownTabs = (content: ReactNode) => [
    { id: 'overview', label: 'Overview', content: <p>The overview</p> },
    { id: 'activity', label: 'Activity', content },
  ];

  test('breaks alone, and is told of', async () => {
    const onError = vi.fn();
    const widgets = hearWidgets();
    const { open, statusOf, frame } = showTabs({ tabs: ownTabs(breakable().element), onError });
    await open('Notes');
    await expect.poll(() => statusOf('Notes')).toBe('ready');
    const notes = frame('Notes');
    await open('Activity');
    expect(panel().getByRole('alert').textContent).toContain('This tab could not be shown');
    expect(onError.mock.calls).toEqual([[expect.objectContaining({ message: 'The CRM’s own mistake' }), 'activity']]);
    await open('Overview');
    expect(panel().getByText('The overview')).toBeDefined();
    await open('Notes');
    expect(frame('Notes')).toBe(notes);
    expect(widgets.loads('Notes')).toBe(1);
  });

  test('is tried again, with the focus in its panel', async () => {
    const { state, element } = breakable();
    showTabs({ tabs: ownTabs(element), defaultTab: 'activity' });
    state.isBroken = false;
    await userEvent.click(panel().getByRole('button', { name: 'Try again' }));
    expect(panel().getByText('Mended')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  });

  test('is tried again for another record', () => {
    const { state, element } = breakable();
    const { rerender } = showTabs({ tabs: ownTabs(element), defaultTab: 'activity' });
    state.isBroken = false;
    rerender({ recordId: '2' });
    expect(panel().getByText('Mended')).toBeDefined();
  });

  test('in the host’s words', () => {
    const words = { tabBroken: { title: 'Kaputt', text: 'Sag es dem Administrator.' } };
    showTabs({ tabs: ownTabs(breakable().element), defaultTab: 'activity', words });
    expect(panel().getByRole('alert').textContent).toBe('KaputtSag es dem Administrator.');
  });
});

describe('a widget’s panel in which the host’s own notice throws', () => {
  test('breaks alone, its tab says so, and it can be tried again', async () => {
    const { state, element } = breakable();
    const onError = vi.fn();
    const { open, statusOf, frames } = showTabs({ loading: element, onError });
    await open('Homes');
    expect(panel().getByRole('alert').textContent).toContain('This tab could not be shown');
    expect(statusOf('Homes not working')).toBe('failed');
    expect(onError.mock.calls).toEqual([[expect.any(Error), 'Homes']]);
    await open('Overview');
    expect(panel().getByText('The CRM’s own overview')).toBeDefined();
    await open('Homes not working');
    state.isBroken = false;
    await userEvent.click(panel().getByRole('button', { name: 'Try again' }));
    await expect.poll(() => statusOf('Homes')).toBe('ready');
    expect(frames()).toEqual(['Homes']);
  });

  test('leaves the frames of others', async () => {
    const { open, rerender, statusOf } = showTabs({ failed: () => breakable().element });
    await open('Notes');
    await expect.poll(() => statusOf('Notes')).toBe('ready');
    rerender({ sign: () => Promise.reject(new Error('offline')) });
    await open('Homes');
    await expect.poll(() => panel().queryByText('This tab could not be shown')).not.toBeNull();
    expect(statusOf('Notes')).toBe('ready');
  });
});

describe('a tab of the CRM’s own that waits', () => {
  test('shows a skeleton in its own panel, and neither hides nor reloads a frame', async () => {
    const { Waiting, go } = waiting();
    const widgets = hearWidgets();
    const content = (
      <Waiting>
        <p>What was waited for</p>
      </Waiting>
    );
    const { open, statusOf, frame } = showTabs({ tabs: [{ id: 'late', label: 'Late', content }], defaultTab: 'Notes' });
    await expect.poll(() => statusOf('Notes')).toBe('ready');
    const notes = frame('Notes');
    await open('Late');
    expect(panel().getByRole('status', { name: 'loading' })).toBeDefined();
    await open('Notes');
    expect(frame('Notes')).toBe(notes);
    expect(notes?.checkVisibility()).toBe(true);
    await open('Late');
    await go();
    expect(panel().getByText('What was waited for')).toBeDefined();
    expect(frame('Notes')).toBe(notes);
    expect(widgets.loads('Notes')).toBe(1);
  });
});

describe('another record in a transition', () => {
  const ofRecord = (recordId: string, content: ReactNode) => ({ recordId, tabs: [{ id: 'own', label: `Record ${recordId}`, content }] });

  test('is shown whole or not at all', async () => {
    const { Waiting, go } = waiting();
    const { open, rerender, statusOf, frame, frames, container } = showTabs(ofRecord('1', 'What is known of 1'));
    await open('Notes');
    await expect.poll(() => statusOf('Notes')).toBe('ready');
    await open('Record 1');
    const seen: string[] = [];
    const observer = new MutationObserver(() => {
      const tab = screen.queryAllByRole('tab')[0]?.textContent;
      const records = [...container.querySelectorAll('iframe')].map((each) => `Record ${recordIn(each)}`);
      seen.push(...records.filter((each) => each !== tab));
    });
    observer.observe(container, { subtree: true, childList: true, characterData: true, attributes: true });
    await act(async () => startTransition(() => rerender(ofRecord('2', <Waiting>What is known of 2</Waiting>))));
    expect(panel().getByText('What is known of 1')).toBeDefined();
    expect(frame('Notes') && recordIn(frame('Notes')!)).toBe('1');
    await go();
    expect(panel().getByText('What is known of 2')).toBeDefined();
    expect(frames()).toEqual([]);
    await open('Notes');
    await expect.poll(() => statusOf('Notes')).toBe('ready');
    expect(frame('Notes') && recordIn(frame('Notes')!)).toBe('2');
    await act(async () => startTransition(() => rerender(ofRecord('3', 'What is known of 3'))));
    await expect.poll(() => frame('Notes') && recordIn(frame('Notes')!)).toBe('3');
    observer.disconnect();
    expect(seen).toEqual([]);
  });
});
