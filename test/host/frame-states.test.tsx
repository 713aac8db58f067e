import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { neverSigns, sign } from './host-signer.ts';
import { showFrame, widget } from './show-frame.tsx';
import { passSeconds, stopClock } from './stopped-clock.ts';
import { emptyGate, openGate, widgetUrl } from './widget-page.ts';

const gated = (gate: string) => ({ ...widget, url: widgetUrl({ gate }) });
const settled = () => act(async () => {});

test('signing: a skeleton, and no frame yet', () => {
  const { status, frame } = showFrame({ sign: neverSigns });
  expect(status()).toBe('signing');
  expect(frame()).toBeNull();
  expect(screen.getByRole('status').getAttribute('aria-label')).toBe('Property Search is loading');
});

test('loading: the frame is there and out of sight, out of the reach of Tab', async () => {
  const { status, frame } = showFrame({ widget: gated('loading') });
  await settled();
  expect(status()).toBe('loading');
  expect(frame() && getComputedStyle(frame() as Element).opacity).toBe('0');
  expect(screen.getByRole('status').getAttribute('aria-label')).toBe('Property Search is loading');
  await openGate('loading');
});

test('ready: a real page of another origin is shown, and nothing else', async () => {
  const { status, frame, section } = showFrame({ bar: false });
  await expect.poll(status).toBe('ready');
  expect(frame() && getComputedStyle(frame() as Element).opacity).toBe('1');
  // A page of the test's own origin would let itself be read.
  expect(frame()?.contentDocument).toBeNull();
  expect(section().textContent).toBe('');
  expect(screen.queryByRole('status')).toBeNull();
});

describe('by the clock', () => {
  beforeEach(stopClock);

  test('slow after 2 seconds, ready when the page comes after all', async () => {
    const { status, frame } = showFrame({ widget: gated('slow') });
    await settled();
    await passSeconds(1.999);
    expect(status()).toBe('loading');
    await passSeconds(0.001);
    expect(status()).toBe('slow');
    expect(screen.getByRole('status').textContent).toContain('Property Search: this takes longer than usual');
    const waiting = frame();
    await openGate('slow');
    await expect.poll(status).toBe('ready');
    expect(frame()).toBe(waiting);
  });

  test('failed after 30 seconds: the frame goes, and a load that comes later changes nothing', async () => {
    const { status, frame } = showFrame({ widget: gated('late') });
    await settled();
    await passSeconds(29.999);
    expect(status()).toBe('slow');
    const late = frame();
    await passSeconds(0.001);
    expect(status()).toBe('failed');
    expect(frame()).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('load-timeout');
    await emptyGate('late');
    late?.dispatchEvent(new Event('load'));
    await settled();
    expect(status()).toBe('failed');
  });

  test('by its own budget', async () => {
    const { status } = showFrame({ widget: gated('own'), slowAfterSeconds: 5, loadTimeoutSeconds: 7 });
    await settled();
    const seen = [];
    for (let second = 0; second < 8; second++) {
      seen.push(status());
      await passSeconds(1);
    }
    expect(seen).toEqual(['loading', 'loading', 'loading', 'loading', 'loading', 'slow', 'slow', 'failed']);
    await emptyGate('own');
  });

  test('without end, when it is told so', async () => {
    const { status } = showFrame({
      widget: gated('endless'),
      slowAfterSeconds: Number.POSITIVE_INFINITY,
      loadTimeoutSeconds: Number.POSITIVE_INFINITY,
    });
    await settled();
    await passSeconds(3600);
    expect(status()).toBe('loading');
    await openGate('endless');
  });

  test('ready stays ready, whatever the widget loads next', async () => {
    const { status, frame } = showFrame();
    await expect.poll(status).toBe('ready');
    await passSeconds(60);
    act(() => void frame()?.dispatchEvent(new Event('load')));
    expect(status()).toBe('ready');
  });

  test.each(['signing', 'loading', 'slow', 'ready', 'failed'])('%s: a frame that goes leaves no timer', async (wanted) => {
    const { status, unmount } = showFrame({
      sign: wanted === 'signing' ? neverSigns : sign,
      widget: wanted === 'ready' ? widget : gated(`gone-${wanted}`),
    });
    await settled();
    if (wanted === 'slow') await passSeconds(2);
    if (wanted === 'failed') await passSeconds(30);
    await expect.poll(status).toBe(wanted);
    unmount();
    await settled();
    // What its widget said last may still be on its way for so long.
    await passSeconds(0.1);
    expect(vi.getTimerCount()).toBe(0);
    await emptyGate(`gone-${wanted}`);
  });
});

describe('failed before anything is loaded', () => {
  test.each([
    ['http://widget.example/', 'insecure-url'],
    ['widget.example', 'malformed-url'],
    [`${location.origin}/widgets/widget.html`, 'unsafe-sandbox'],
  ])('%s is neither signed nor framed', async (url, code) => {
    const counted = vi.fn(sign);
    const { status, frame } = showFrame({ widget: { ...widget, url }, sign: counted });
    await settled();
    expect(status()).toBe('failed');
    expect(screen.getByRole('alert').textContent).toContain(code);
    expect(frame()).toBeNull();
    expect(counted).not.toHaveBeenCalled();
  });

  test('a URL too long for proxies is not framed', async () => {
    const { frame } = showFrame({ sign: async () => ({ context: 'a'.repeat(8000), signature: 'ab' }) });
    await settled();
    expect(screen.getByRole('alert').textContent).toContain('url-too-long');
    expect(frame()).toBeNull();
  });

  test('what the signer said is what the agent reads', async () => {
    showFrame({ sign: async () => ({ ok: false, failure: { code: 'unknown-record', message: 'Gone.' } }) });
    await settled();
    expect(screen.getByRole('alert').textContent).toContain('This record is gone');
    expect(screen.getByRole('alert').textContent).toContain('unknown-record');
  });
});

describe('onStatus', () => {
  test('is told each status in its order, whatever it gives back', async () => {
    const told: string[] = [];
    const { rerender } = showFrame({ onStatus: (status) => told.push(status) });
    await expect.poll(() => told.at(-1)).toBe('ready');
    rerender({ recordId: '2', onStatus: (status) => told.push(status) });
    await expect.poll(() => told.slice(-3)).toEqual(['signing', 'loading', 'ready']);
    // StrictMode mounts twice, and so tells the first one twice.
    expect(told.filter((status, at) => status !== told[at - 1])).toEqual(['signing', 'loading', 'ready', 'signing', 'loading', 'ready']);
  });

  test('is told a failure', async () => {
    const told: string[] = [];
    showFrame({ sign: () => Promise.reject(new Error('offline')), onStatus: (status) => void told.push(status) });
    await expect.poll(() => told.at(-1)).toBe('failed');
  });

  test('a new function is not told what the last one was', async () => {
    const { rerender, status } = showFrame();
    await expect.poll(status).toBe('ready');
    const told = vi.fn();
    rerender({ onStatus: told });
    expect(told).not.toHaveBeenCalled();
  });
});
