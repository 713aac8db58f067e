import { fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SignContext } from '../../src/host/sign.ts';
import { sign } from './host-signer.ts';
import { approved, enabled, showTabs } from './show-tabs.tsx';
import { passSeconds, stopClock } from './stopped-clock.ts';
import { WIDGET_ORIGIN } from './widget-page.ts';

const counted = vi.fn(sign);
beforeEach(() => {
  counted.mockReset();
  counted.mockImplementation(sign);
});

const asked = () => counted.mock.calls.map(([{ widgetId, recordId }]) => `${widgetId} ${recordId}`);
const signalOf = (call: number) => counted.mock.calls[call]?.[0].signal;
const hints = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=preconnect]')].map(({ href }) => href);

/** The clock stands, and what rests on a tab is told by events, as a real pointer does not stand still. */
function showStopped(props: Parameters<typeof showTabs>[0] = {}) {
  stopClock();
  // Nor does the real pointer, wherever the last test left it.
  document.body.style.pointerEvents = 'none';
  onTestFinished(() => {
    document.body.style.pointerEvents = '';
  });
  const shown = showTabs({ sign: counted, ...props });
  return {
    ...shown,
    enter: (name: string, pointerType = 'mouse') => fireEvent.pointerEnter(shown.tab(name), { pointerType }),
    leave: (name: string) => fireEvent.pointerLeave(shown.tab(name)),
    press: (name: string) => fireEvent.mouseDown(shown.tab(name), { button: 0 }),
  };
}

describe('signs ahead', () => {
  test('when the pointer rests on a tab for 100 ms', async () => {
    const { enter } = showStopped();
    enter('Homes');
    await passSeconds(0.09);
    expect(asked()).toEqual([]);
    await passSeconds(0.02);
    expect(asked()).toEqual(['Homes 1']);
  });

  test('when the focus rests on it for 150 ms', async () => {
    const { tab } = showStopped();
    tab('Homes').focus();
    await passSeconds(0.14);
    expect(asked()).toEqual([]);
    await passSeconds(0.02);
    expect(asked()).toEqual(['Homes 1']);
  });

  test.each<[string, (shown: ReturnType<typeof showStopped>) => void]>([
    [
      'for a tab that is only passed',
      ({ enter, leave }) => {
        enter('Homes');
        leave('Homes');
      },
    ],
    ['for a finger', ({ enter }) => enter('Homes', 'touch')],
    ['for a tab of the CRM’s own', ({ enter }) => enter('Activity')],
    [
      'for the tabs that were left',
      ({ enter, unmount }) => {
        enter('Homes');
        unmount();
      },
    ],
  ])('but not %s', async (_, act) => {
    act(showStopped());
    await passSeconds(1);
    expect(asked()).toEqual([]);
  });

  test('but not without being asked to', async () => {
    const { enter } = showStopped({ presign: false });
    enter('Homes');
    await passSeconds(1);
    expect(asked()).toEqual([]);
    expect(hints()).toEqual([]);
  });

  test('but not for a widget whose frame is alive', async () => {
    const { enter, press, leave } = showStopped();
    press('Homes');
    await passSeconds(0);
    press('Activity');
    enter('Homes');
    await passSeconds(0.2);
    leave('Homes');
    expect(asked()).toEqual(['Homes 1']);
  });

  test('and not for a widget that must not be framed', async () => {
    const { enter } = showStopped({ widgets: [{ ...approved('Homes'), url: 'http://widgets.example/' }] });
    enter('Homes');
    await passSeconds(1);
    expect(asked()).toEqual([]);
    expect(hints()).toEqual([]);
  });
});

describe('the opened frame', () => {
  test('takes what was signed for it, once', async () => {
    const { enter, press, frames } = showStopped({ maxAlive: 1 });
    enter('Homes');
    await passSeconds(1);
    press('Homes');
    await passSeconds(0);
    expect(frames()).toEqual(['Homes']);
    expect(asked()).toEqual(['Homes 1']);
    press('Notes');
    await passSeconds(0);
    press('Homes');
    await passSeconds(0);
    expect(asked()).toEqual(['Homes 1', 'Notes 1', 'Homes 1']);
  });

  test('takes what is still being signed', async () => {
    let answer = (): void => {};
    counted.mockImplementation((request) => new Promise((resolve) => (answer = () => resolve(sign(request)))));
    const { enter, press, frames, statusOf } = showStopped();
    enter('Homes');
    await passSeconds(1);
    press('Homes');
    await passSeconds(0);
    expect(statusOf('Homes')).toBe('signing');
    answer();
    await passSeconds(0);
    expect(frames()).toEqual(['Homes']);
    expect(asked()).toEqual(['Homes 1']);
  });

  test.each([
    [30, ['Homes 1']],
    [30.1, ['Homes 1', 'Homes 1']],
  ])('takes it for half a minute: %d s', async (seconds, expected) => {
    const { enter, press } = showStopped();
    enter('Homes');
    await passSeconds(0.1);
    await passSeconds(seconds);
    press('Homes');
    await passSeconds(0);
    expect(asked()).toEqual(expected);
  });

  test.each<[string, SignContext]>([
    ['rejected', () => Promise.reject(new Error('offline'))],
    ['was refused', async () => ({ ok: false, failure: { code: 'unauthorized', message: '' } })],
    [
      'threw',
      () => {
        throw new Error('offline');
      },
    ],
  ])('asks anew when the one before %s', async (_, failing) => {
    counted.mockImplementationOnce(failing);
    const { enter, press, frames } = showStopped();
    enter('Homes');
    await passSeconds(1);
    press('Homes');
    await passSeconds(0);
    expect(frames()).toEqual(['Homes']);
    expect(asked()).toEqual(['Homes 1', 'Homes 1']);
  });

  test('asks anew when the one before fails while it is waited for', async () => {
    let refuse = (): void => {};
    counted.mockImplementationOnce(() => new Promise((_, reject) => (refuse = () => reject(new Error('offline')))));
    const { enter, press, frames } = showStopped();
    enter('Homes');
    await passSeconds(1);
    press('Homes');
    await passSeconds(0);
    refuse();
    await passSeconds(0);
    expect(frames()).toEqual(['Homes']);
  });
});

describe('what was prepared and not used', () => {
  test.each(['recordId', 'viewType'] as const)('is aborted by another %s', async (key) => {
    const { enter, rerender, press } = showStopped();
    enter('Homes');
    await passSeconds(1);
    rerender({ [key]: key === 'recordId' ? '2' : 'company' });
    expect(signalOf(0)?.aborted).toBe(true);
    press('Homes');
    await passSeconds(0);
    expect(counted).toHaveBeenCalledTimes(2);
  });

  test('is aborted when the tabs go', async () => {
    const { enter, unmount } = showStopped();
    enter('Homes');
    await passSeconds(1);
    unmount();
    expect(signalOf(0)?.aborted).toBe(true);
  });

  test('is aborted when there are more than three: the oldest', async () => {
    const { enter, leave } = showStopped();
    for (const name of ['Notes', 'Homes', 'Calls', 'Deals']) {
      enter(name);
      await passSeconds(0.2);
      leave(name);
    }
    expect(counted.mock.calls.map(([{ signal }]) => signal.aborted)).toEqual([true, false, false, false]);
  });

  test('is aborted with the frame that waits for it', async () => {
    counted.mockImplementation(() => new Promise(() => {}));
    const { enter, press, unmount } = showStopped();
    enter('Homes');
    await passSeconds(1);
    press('Homes');
    await passSeconds(0);
    unmount();
    expect(signalOf(0)?.aborted).toBe(true);
  });
});

test('the browser is asked to connect, once for each origin, until the tabs go', async () => {
  const { enter, leave, unmount } = showStopped();
  for (const name of ['Notes', 'Homes']) {
    enter(name);
    await passSeconds(0.2);
    leave(name);
  }
  expect(hints()).toEqual([`${WIDGET_ORIGIN}/`]);
  unmount();
  expect(hints()).toEqual([]);
});

test('arrow keys through forty tabs sign for the one they rest on, and for no other', async () => {
  const names = Array.from({ length: 40 }, (_, at) => `Widget ${at}`);
  const { tab } = showStopped({ widgets: names.map(approved), enablements: names.map(enabled) });
  tab('Overview').focus();
  for (const _ of names) {
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowRight' });
    // As often as a held key repeats itself.
    await passSeconds(0.03);
  }
  await passSeconds(1);
  expect(document.activeElement).toBe(tab('Widget 38'));
  expect(asked()).toEqual(['Widget 38 1']);
});

test('a real pointer that rests on a tab has it signed before the click', async () => {
  const { tab, open, frames } = showTabs({ sign: counted });
  await userEvent.hover(tab('Homes'));
  await expect.poll(asked).toEqual(['Homes 1']);
  await open('Homes');
  await expect.poll(frames).toEqual(['Homes']);
  expect(asked()).toEqual(['Homes 1']);
});
