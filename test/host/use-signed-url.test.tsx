import { act, renderHook } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { SignContext } from '../../src/host/sign.ts';
import { type SignedUrlOptions, useSignedUrl } from '../../src/host/use-signed-url.ts';
import type { SignedContext } from '../../src/protocol/signed-context.ts';
import { neverSigns, sign } from './host-signer.ts';
import { passSeconds, stopClock } from './stopped-clock.ts';
import { widgetUrl } from './widget-page.ts';

const options: SignedUrlOptions = { widget: { id: 'w', url: widgetUrl({ name: 'w' }) }, viewType: 'person', recordId: '1', sign };

function renderUrl(changed: Partial<SignedUrlOptions> = {}) {
  return renderHook((props: Partial<SignedUrlOptions>) => useSignedUrl({ ...options, ...props }), { initialProps: changed });
}

/** A signer that answers each of its questions when it is told to. */
function heldSigner() {
  const questions: { recordId: string; signal: AbortSignal; answer: (context: string) => Promise<void> }[] = [];
  const sign: SignContext = ({ recordId, signal }) =>
    new Promise<SignedContext>((resolve) => {
      const answer = (context: string) => act(async () => resolve({ context, signature: 'ab' }));
      questions.push({ recordId, signal, answer });
    });
  return { sign, questions };
}

const settled = () => act(async () => {});

describe('asking', () => {
  test('signing, then signed', async () => {
    const { result } = renderUrl();
    expect(result.current.status).toBe('signing');
    await settled();
    expect(result.current).toMatchObject({ status: 'signed', url: expect.stringContaining(`${options.widget.url}&context=`) });
  });

  test('tells when it asked, and when it was answered', async () => {
    stopClock();
    const start = Date.now();
    const { sign, questions } = heldSigner();
    const { result } = renderUrl({ sign });
    await passSeconds(3);
    await questions[0]?.answer('e30=');
    expect(result.current).toMatchObject({ askedAt: start, signedAt: start + 3000 });
  });

  test('once, though StrictMode mounts twice', async () => {
    const counted = vi.fn(sign);
    renderUrl({ sign: counted });
    await settled();
    expect(counted).toHaveBeenCalledTimes(1);
  });

  test('not again for a new function, a new widget object or another timeout', async () => {
    const counted = vi.fn(sign);
    const { result, rerender } = renderUrl({ sign: counted });
    await settled();
    const before = result.current;
    for (let turn = 1; turn <= 3; turn++) {
      rerender({ sign: (request) => counted(request), widget: { ...options.widget }, signTimeoutSeconds: turn });
      await settled();
    }
    expect(counted).toHaveBeenCalledTimes(1);
    expect(result.current).toMatchObject({ ...before, reload: expect.any(Function) });
  });

  test('by the function of the latest render', async () => {
    const { result, rerender } = renderUrl();
    const later = vi.fn(sign);
    rerender({ sign: later });
    await act(async () => result.current.reload());
    expect(later).toHaveBeenCalledTimes(1);
  });

  test.each<[string, Partial<SignedUrlOptions>]>([
    ['record', { recordId: '2' }],
    ['view', { viewType: 'company' }],
    ['widget', { widget: { ...options.widget, id: 'x' } }],
    ['URL', { widget: { ...options.widget, url: widgetUrl({ name: 'x' }) } }],
  ])('anew for another %s, whose URL it is from the first render on', async (_, changed) => {
    const counted = vi.fn(sign);
    const { result, rerender } = renderUrl({ sign: counted });
    await settled();
    rerender({ sign: counted, ...changed });
    expect(result.current.status).toBe('signing');
    await settled();
    expect(result.current.status).toBe('signed');
    expect(counted).toHaveBeenCalledTimes(2);
  });
});

describe('reload', () => {
  test('signs anew, under a new id', async () => {
    const counted = vi.fn(sign);
    const { result } = renderUrl({ sign: counted });
    await settled();
    const first = result.current;
    act(() => first.reload());
    expect(result.current.status).toBe('signing');
    await settled();
    expect(counted).toHaveBeenCalledTimes(2);
    expect(result.current.status === 'signed' && first.status === 'signed' && result.current.id !== first.id).toBe(true);
  });

  test('while signing gives up the first question', async () => {
    const { sign, questions } = heldSigner();
    const { result } = renderUrl({ sign });
    await settled();
    await act(async () => result.current.reload());
    expect(questions.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    await questions[1]?.answer('c2Vjb25k');
    await questions[0]?.answer('Zmlyc3Q=');
    expect(result.current).toMatchObject({ url: expect.stringContaining('c2Vjb25k') });
  });

  test('mends a failure', async () => {
    const flaky = vi.fn(sign).mockRejectedValueOnce(new Error('offline'));
    const { result } = renderUrl({ sign: flaky });
    await settled();
    expect(result.current).toMatchObject({ status: 'failed', failure: { code: 'sign-failed' } });
    await act(async () => result.current.reload());
    expect(result.current.status).toBe('signed');
  });
});

describe('giving up', () => {
  test('after 10 seconds, or as many as it was told', async () => {
    stopClock();
    const patient = renderUrl({ sign: neverSigns });
    const hasty = renderUrl({ sign: neverSigns, signTimeoutSeconds: 2 });
    await passSeconds(2);
    expect([patient.result.current.status, hasty.result.current.status]).toEqual(['signing', 'failed']);
    await passSeconds(8);
    expect(patient.result.current).toMatchObject({ status: 'failed', failure: { code: 'sign-timeout' } });
  });

  test('a question is aborted when the component goes, and leaves no timer', async () => {
    stopClock();
    const { sign, questions } = heldSigner();
    const { unmount } = renderUrl({ sign });
    await settled();
    unmount();
    await settled();
    expect(questions.map(({ signal }) => signal.aborted)).toEqual([true]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a question is aborted when the record changes', async () => {
    const { sign, questions } = heldSigner();
    const { rerender } = renderUrl({ sign });
    await settled();
    rerender({ sign, recordId: '2' });
    await settled();
    expect(questions.map(({ recordId, signal }) => [recordId, signal.aborted])).toEqual([
      ['1', true],
      ['2', false],
    ]);
  });

  test('a question that was answered is not aborted', async () => {
    const { sign, questions } = heldSigner();
    const { unmount } = renderUrl({ sign });
    await settled();
    await questions[0]?.answer('e30=');
    unmount();
    expect(questions[0]?.signal.aborted).toBe(false);
  });
});

describe('a record that is left and seen again', () => {
  test('is signed anew, not opened with the URL of before', async () => {
    const { sign, questions } = heldSigner();
    const { result, rerender } = renderUrl({ sign });
    await settled();
    await questions[0]?.answer('Zmlyc3Q=');
    rerender({ sign, recordId: '2' });
    rerender({ sign, recordId: '1' });
    expect(result.current.status).toBe('signing');
  });

  test('gets a new id, so that its frame is a new one', async () => {
    const ids: unknown[] = [];
    const { result, rerender } = renderUrl();
    for (const recordId of ['1', '2', '1']) {
      rerender({ recordId });
      await settled();
      ids.push('id' in result.current && result.current.id);
    }
    expect(new Set(ids).size).toBe(3);
  });
});
