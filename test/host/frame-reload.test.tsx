import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { recordIn, sign } from './host-signer.ts';
import { showFrame } from './show-frame.tsx';

/** Every `src` that was set on a frame in the page, other than the one it was mounted with. */
const changedAddresses: MutationRecord[] = [];
const observer = new MutationObserver((records) => changedAddresses.push(...records));

beforeEach(() => observer.observe(document, { subtree: true, attributeFilter: ['src'] }));
afterEach(() => {
  observer.disconnect();
  expect(changedAddresses).toEqual([]);
});

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('a new signature is a new frame', () => {
  test('by the bar’s button', async () => {
    const counted = vi.fn(sign);
    const { status, frame } = showFrame({ sign: counted });
    await expect.poll(status).toBe('ready');
    const first = frame();
    await press('Reload');
    await expect.poll(frame).not.toBe(first);
    await expect.poll(status).toBe('ready');
    expect(first?.isConnected).toBe(false);
    expect(counted).toHaveBeenCalledTimes(2);
  });

  test('by the button in a failure', async () => {
    const { status, frame } = showFrame({ sign: vi.fn(sign).mockRejectedValueOnce(new Error('offline')) });
    await expect.poll(status).toBe('failed');
    await press('Try again');
    await expect.poll(status).toBe('ready');
    expect(frame()).not.toBeNull();
  });

  test('for another record, and for one seen again', async () => {
    const { rerender, status, frame } = showFrame();
    const frames = new Set<unknown>();
    for (const recordId of ['1', '2', '1', '2']) {
      rerender({ recordId });
      await expect.poll(status).toBe('ready');
      const shown = frame();
      frames.add(shown);
      expect(shown && recordIn(shown)).toBe(recordId);
    }
    expect(frames.size).toBe(4);
  });

  test('for a record that is left before the next one is signed, and seen again', async () => {
    const { rerender, status, frame } = showFrame();
    await expect.poll(status).toBe('ready');
    const first = frame();
    rerender({ recordId: '2' });
    rerender({ recordId: '1' });
    expect(status()).toBe('signing');
    await expect.poll(status).toBe('ready');
    expect(frame()).not.toBe(first);
  });
});

test('nothing is added to the agent’s history, by loading, reloading or another record', async () => {
  const before = history.length;
  const { rerender, status, frame } = showFrame();
  await expect.poll(status).toBe('ready');
  const first = frame();
  await press('Reload');
  await expect.poll(frame).not.toBe(first);
  await expect.poll(status).toBe('ready');
  rerender({ recordId: '2' });
  await expect.poll(status).toBe('ready');
  expect(history.length).toBe(before);
});

test('focus stays in the frame’s section when the pressed button goes away', async () => {
  const { status, section } = showFrame({ sign: () => Promise.reject(new Error('offline')) });
  await expect.poll(status).toBe('failed');
  await press('Try again');
  expect(document.activeElement).toBe(section());
  await expect.poll(status).toBe('failed');
  expect(document.activeElement).toBe(section());
});

test('the section is not a stop for Tab', async () => {
  const { section } = showFrame();
  await act(async () => {});
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).not.toBe(section());
});
