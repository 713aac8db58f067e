import { act, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SignedWidgetFrameProps } from '../../src/host/SignedWidgetFrame.tsx';
import { hostWords } from '../../src/host/words.ts';
import { contextFailureCodes } from '../../src/protocol/failure.ts';
import { neverSigns, sign } from './host-signer.ts';
import { showFrame, widget } from './show-frame.tsx';
import { passSeconds, stopClock } from './stopped-clock.ts';
import { openGate, WIDGET_ORIGIN, widgetUrl } from './widget-page.ts';

const offline: SignedWidgetFrameProps['sign'] = () => Promise.reject(new Error('offline'));

describe('the bar', () => {
  test('tells whose page it is, when it was signed, and how long it took', async () => {
    const { status, section } = showFrame();
    await expect.poll(status).toBe('ready');
    expect(section().querySelector('.pw-bar-origin')?.textContent).toBe(`${new URL(WIDGET_ORIGIN).host} · signed just now`);
    expect(section().querySelector('.pw-bar-ready')?.textContent).toMatch(/^ready in \d+ ms$/);
  });

  test('grows older with the page', async () => {
    stopClock();
    const { status, section } = showFrame();
    await expect.poll(status).toBe('ready');
    await passSeconds(195);
    expect(section().textContent).toContain('signed 3 min ago');
  });

  test('tells nothing of a signature before there is one', () => {
    const { section } = showFrame({ sign: neverSigns });
    expect(section().querySelector('.pw-bar')?.textContent).toBe(`${new URL(WIDGET_ORIGIN).host}Reload`);
  });

  test('shows an address without a host as nothing', async () => {
    const { section, status } = showFrame({ widget: { ...widget, url: 'nowhere' } });
    await expect.poll(status).toBe('failed');
    expect(section().querySelector('.pw-bar-origin')?.textContent).toBe('');
  });

  test('can be left out', () => {
    showFrame({ sign: neverSigns, bar: false });
    expect(screen.queryByRole('button', { name: 'Reload' })).toBeNull();
  });
});

describe('in place of the built-in', () => {
  test('skeleton', () => {
    showFrame({ sign: neverSigns, loading: <p>One moment</p> });
    expect(screen.getByText('One moment')).toBeDefined();
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('skeleton, by nothing', () => {
    const { section } = showFrame({ sign: neverSigns, bar: false, loading: null });
    expect(section().textContent).toBe('');
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('slow notice, whose reload signs anew', async () => {
    const counted = vi.fn(sign);
    const { status } = showFrame({
      sign: counted,
      widget: { ...widget, url: widgetUrl({ gate: 'own-notice' }) },
      slowAfterSeconds: 0.01,
      slow: (reload) => (
        <button type="button" onClick={reload}>
          Still waiting
        </button>
      ),
    });
    await expect.poll(status).toBe('slow');
    await userEvent.click(screen.getByRole('button', { name: 'Still waiting' }));
    await expect.poll(() => counted.mock.calls.length).toBe(2);
    await openGate('own-notice');
  });

  test('failure, told the code, whose retry signs anew', async () => {
    let isOffline = true;
    const { status } = showFrame({
      sign: (request) => (isOffline ? offline(request) : neverSigns(request)),
      failed: (failure, retry) => (
        <button type="button" onClick={retry}>
          {failure.code}
        </button>
      ),
    });
    await expect.poll(status).toBe('failed');
    expect(screen.queryByRole('alert')).toBeNull();
    isOffline = false;
    await userEvent.click(screen.getByRole('button', { name: 'sign-failed' }));
    expect(status()).toBe('signing');
  });
});

describe('words', () => {
  test('are replaced one by one', async () => {
    const { status, section } = showFrame({ sign: offline, words: { retry: 'Noch einmal' } });
    await expect.poll(status).toBe('failed');
    expect(screen.getByRole('button', { name: 'Noch einmal' })).toBeDefined();
    expect(section().textContent).toContain('The widget could not be opened');
  });

  test('for a failure by its code', async () => {
    const failures = { ...hostWords.failures, 'sign-failed': { title: 'Nicht signiert', text: 'Bitte warten.' } };
    showFrame({ sign: offline, words: { failures } });
    await expect.poll(() => screen.queryByRole('alert')?.textContent).toBe('Nicht signiertBitte warten.sign-failed');
  });

  test('of a partner are shown as text', () => {
    const { container } = showFrame({ sign: neverSigns, widget: { ...widget, name: '<img src=x onerror=alert(1)>' } });
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByRole('status').getAttribute('aria-label')).toBe('<img src=x onerror=alert(1)> is loading');
  });
});

describe('a failure tells what happened, what to do, and its code', () => {
  test.each(contextFailureCodes)('%s', async (code) => {
    showFrame({ sign: async () => ({ ok: false, failure: { code, message: 'For developers.' } }) });
    await act(async () => {});
    const { title, text } = hostWords.failures[code];
    expect(screen.getByRole('alert').textContent).toBe(`${title}${text}${code}`);
  });
});
