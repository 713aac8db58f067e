import { act } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { recordIn, sign } from './host-signer.ts';
import { approved, enabled, showTabs } from './show-tabs.tsx';
import { hearWidgets } from './widget-page.ts';

let widgets: ReturnType<typeof hearWidgets>;
beforeEach(() => {
  widgets = hearWidgets();
});

/** Opens these one after the other, each until its page has loaded. */
async function visit({ open, statusOf }: ReturnType<typeof showTabs>, ...names: string[]): Promise<void> {
  for (const name of names) {
    await open(name);
    await expect.poll(() => statusOf(name)).toBe('ready');
  }
}

function frameOf({ frame }: ReturnType<typeof showTabs>, name: string): HTMLIFrameElement {
  const found = frame(name);
  if (!found) throw new Error(`${name} has no frame.`);
  return found;
}

describe('a frame', () => {
  test('is mounted on its first visit, not before', async () => {
    const shown = showTabs();
    expect(shown.frames()).toEqual([]);
    await visit(shown, 'Homes');
    expect(shown.frames()).toEqual(['Homes']);
    expect(widgets.loads('Notes')).toBe(0);
  });

  test('is the same one on every visit, with what was written in it', async () => {
    const shown = showTabs();
    await visit(shown, 'Notes');
    const frame = frameOf(shown, 'Notes');
    const { life } = await widgets.ask(frame, 'Call back on Monday');
    await visit(shown, 'Homes');
    await shown.open('Overview');
    await visit(shown, 'Notes');
    expect(frameOf(shown, 'Notes')).toBe(frame);
    expect(await widgets.ask(frame)).toEqual({ life, name: 'Notes', notes: 'Call back on Monday' });
    expect(widgets.loads('Notes')).toBe(1);
  });

  test('that is not shown has no place on the page', async () => {
    const shown = showTabs();
    await visit(shown, 'Notes', 'Homes');
    expect(frameOf(shown, 'Notes').checkVisibility()).toBe(false);
    expect(frameOf(shown, 'Homes').checkVisibility()).toBe(true);
  });
});

describe('not more than maxAlive frames stay', () => {
  test('the least recently used goes first, and comes back anew', async () => {
    const shown = showTabs({ maxAlive: 2 });
    await visit(shown, 'Notes', 'Homes', 'Notes', 'Calls');
    expect(shown.frames()).toEqual(['Notes', 'Calls']);
    expect(widgets.loads('Notes')).toBe(1);
    await visit(shown, 'Homes');
    expect(shown.frames()).toEqual(['Calls', 'Homes']);
    expect(widgets.loads('Homes')).toBe(2);
    expect(shown.statusOf('Notes')).toBeUndefined();
  });

  test('five, unless told otherwise', async () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    const shown = showTabs({ widgets: names.map(approved), enablements: names.map(enabled) });
    await visit(shown, ...names);
    expect(shown.frames()).toEqual(['B', 'C', 'D', 'E', 'F']);
  });
});

describe('20 tabs, walked through and back', () => {
  const names = Array.from({ length: 20 }, (_, at) => `Widget ${at}`);
  const many = { widgets: names.map(approved), enablements: names.map(enabled) };
  const walk = [...names, ...names.toReversed()];

  /** How many frames there were at each step, each waited for. */
  async function countAlong(maxAlive: number): Promise<number[]> {
    const shown = showTabs({ ...many, maxAlive });
    const counts: number[] = [];
    for (const tab of walk) {
      shown.rerender({ tab });
      counts.push(shown.frames().length);
      await expect.poll(() => shown.statusOf(tab)).toBe('ready');
      counts.push(shown.frames().length);
    }
    return counts;
  }

  const loads = () => names.reduce((sum, name) => sum + widgets.loads(name), 0);

  test('with room for all: each frame is loaded once', async () => {
    expect(Math.max(...(await countAlong(20)))).toBe(20);
    expect(loads()).toBe(20);
  });

  test('with room for 5: never more, and those that went are loaded anew', async () => {
    expect(Math.max(...(await countAlong(5)))).toBe(5);
    expect(loads()).toBe(35);
  });
});

describe('a pinned widget', () => {
  test('keeps its frame, with what was written in it, until it is let go', async () => {
    const shown = showTabs({ maxAlive: 1, pinned: ['Notes'] });
    await visit(shown, 'Notes');
    const frame = frameOf(shown, 'Notes');
    const { life } = await widgets.ask(frame, 'Not saved yet');
    await visit(shown, 'Homes', 'Calls');
    expect(shown.frames()).toEqual(['Notes', 'Calls']);
    expect(await widgets.ask(frame)).toEqual({ life, name: 'Notes', notes: 'Not saved yet' });
    shown.rerender({ pinned: [] });
    await visit(shown, 'Deals');
    expect(shown.frames()).toEqual(['Deals']);
  });
});

describe('what reloads no frame', () => {
  async function staysAlive(shown: ReturnType<typeof showTabs>, change: () => void | Promise<void>): Promise<void> {
    await visit(shown, 'Homes', 'Notes', 'Calls');
    const names = shown.frames();
    const before = names.map((name) => frameOf(shown, name));
    const lives = await Promise.all(before.map((frame) => widgets.ask(frame, 'kept')));
    await change();
    await act(async () => {});
    // One by one: two elements with the same attributes are equal, too.
    for (const [at, name] of names.entries()) expect(frameOf(shown, name)).toBe(before[at]);
    expect(await Promise.all(before.map((frame) => widgets.ask(frame)))).toEqual(lives);
  }

  test('the widgets in another order, and one more among them', async () => {
    const shown = showTabs();
    await staysAlive(shown, async () => {
      const names = ['New', 'Deals', 'Calls', 'Notes', 'Homes'];
      shown.rerender({ widgets: names.map(approved), enablements: names.map(enabled) });
      expect(shown.tabs()).toEqual(['Overview', 'Activity', 'NNew', 'DDeals', 'CCalls', 'NNotes', 'HHomes']);
      await visit(shown, 'New');
    });
  });

  test('another of the CRM’s own tabs', async () => {
    const shown = showTabs();
    const tabs = ['x', 'overview', 'y', 'activity'].map((id) => ({ id, label: id, content: id }));
    await staysAlive(shown, () => shown.rerender({ tabs }));
  });

  test('a widget that goes away', async () => {
    const shown = showTabs();
    await staysAlive(shown, async () => {
      await visit(shown, 'Deals');
      shown.rerender({ widgets: ['Notes', 'Homes', 'Calls'].map(approved) });
    });
  });

  test('widgets, enablements, tabs and callbacks that are written anew in each render', async () => {
    const counted = vi.fn(sign);
    // The pointer of the test before may still rest on some tab.
    const shown = showTabs({ sign: counted, presign: false });
    await staysAlive(shown, () => {
      for (let turn = 0; turn < 3; turn++) {
        shown.rerender({
          widgets: ['Notes', 'Homes', 'Calls', 'Deals'].map(approved),
          enablements: ['Notes', 'Homes', 'Calls', 'Deals'].map(enabled),
          sign: (request) => counted(request),
          onTabChange: () => {},
          words: {},
        });
      }
    });
    expect(counted).toHaveBeenCalledTimes(3);
  });
});

describe('another record', () => {
  test('lets all frames go, and mounts the open one anew', async () => {
    const shown = showTabs();
    await visit(shown, 'Notes', 'Homes');
    const frame = frameOf(shown, 'Homes');
    shown.rerender({ recordId: '2' });
    expect(shown.frames()).toEqual([]);
    await expect.poll(shown.frames).toEqual(['Homes']);
    expect(frameOf(shown, 'Homes')).not.toBe(frame);
    expect(recordIn(frameOf(shown, 'Homes'))).toBe('2');
  });

  test('of the other view, too, though it had the same id', async () => {
    const shown = showTabs();
    await visit(shown, 'Notes');
    shown.rerender({ viewType: 'company' });
    expect(shown.frames()).toEqual([]);
  });

  test('forgets what the widgets of the last one reported', async () => {
    const shown = showTabs();
    await visit(shown, 'Notes', 'Homes');
    shown.rerender({ recordId: '2' });
    expect([shown.statusOf('Notes'), shown.statusOf('Homes')]).toEqual([undefined, 'signing']);
  });
});
