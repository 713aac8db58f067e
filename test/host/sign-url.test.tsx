import { describe, expect, test, vi } from 'vitest';
import type { SignContext } from '../../src/host/sign.ts';
import { signUrl } from '../../src/host/sign-url.ts';
import type { Result } from '../../src/protocol/result.ts';
import { neverSigns } from './host-signer.ts';

const signed = { context: 'e30=', signature: 'ab' };
const asked = {
  widgetId: 'w',
  viewType: 'person',
  recordId: '1',
  hostOrigin: 'https://crm.example',
  timeoutSeconds: 10,
  delivery: 'query',
} as const;
const widgetUrl = 'https://widget.example/w';

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.failure.code;
}

/** A signer in JavaScript may answer anything. */
function answering(answer: unknown): SignContext {
  return (async () => answer) as SignContext;
}

describe('what the signer answers', () => {
  test.each<[string, SignContext, string]>([
    ['a signed context', answering(signed), 'ok'],
    ['a signed context, at once', (() => signed) as unknown as SignContext, 'ok'],
    ['a Result of one', answering({ ok: true, value: signed }), 'ok'],
    ['more than that', answering({ ...signed, requestId: 7 }), 'ok'],
    ['a failed Result', answering({ ok: false, failure: { code: 'unknown-record', message: '' } }), 'unknown-record'],
    ['a failed Result of a newer release', answering({ ok: false, failure: { code: 'from-2030', message: '' } }), 'sign-failed'],
    ['a failed Result without a failure', answering({ ok: false }), 'sign-failed'],
    ['a Result of nothing', answering({ ok: true }), 'sign-failed'],
    ['nothing', answering(undefined), 'sign-failed'],
    ['null', answering(null), 'sign-failed'],
    ['a URL', answering('https://widget.example/?context=e30='), 'sign-failed'],
    ['a list', answering([signed]), 'sign-failed'],
    ['a Response', answering(new Response(JSON.stringify(signed))), 'sign-failed'],
    ['no signature', answering({ context: 'e30=' }), 'sign-failed'],
    ['an empty signature', answering({ ...signed, signature: '' }), 'sign-failed'],
    ['an empty context', answering({ ...signed, context: '' }), 'sign-failed'],
    ['a context that is no text', answering({ ...signed, context: {} }), 'sign-failed'],
    ['a rejection', () => Promise.reject(new Error('offline')), 'sign-failed'],
    [
      'a throw',
      () => {
        throw new Error('not signed in');
      },
      'sign-failed',
    ],
    [
      'an object that throws when it is read',
      answering({
        get ok() {
          throw new Error('no');
        },
      }),
      'sign-failed',
    ],
  ])('%s', async (_, sign, code) => {
    expect(codeOf(await signUrl({ ...asked, widgetUrl, sign }, new AbortController().signal))).toBe(code);
  });

  test('is signed into the URL, and nothing else of it', async () => {
    const sign = answering({ ...signed, publicKeySignature: 'c+d', secretKey: 'oops' });
    expect(await signUrl({ ...asked, widgetUrl: `${widgetUrl}?a=1#b`, sign }, new AbortController().signal)).toEqual({
      ok: true,
      value: {
        url: `${widgetUrl}?a=1&context=e30%3D&signature=ab&publicKeySignature=c%2Bd#b`,
        signed: { ...signed, publicKeySignature: 'c+d' },
      },
    });
  });

  test('is asked for by reference', async () => {
    const sign = vi.fn(answering(signed));
    await signUrl({ ...asked, widgetUrl, sign }, new AbortController().signal);
    expect(sign.mock.calls).toEqual([[{ widgetId: 'w', viewType: 'person', recordId: '1', signal: expect.any(AbortSignal) }]]);
  });
});

describe('what may not be loaded', () => {
  test.each([
    ['http://widget.example/', 'insecure-url'],
    ['https://user@widget.example/', 'insecure-url'],
    ['javascript:alert(1)', 'insecure-url'],
    ['widget.example', 'malformed-url'],
    ['https://crm.example/widget', 'unsafe-sandbox'],
  ])('%s is not even signed for', async (url, code) => {
    const sign = vi.fn(answering(signed));
    expect(codeOf(await signUrl({ ...asked, widgetUrl: url, sign }, new AbortController().signal))).toBe(code);
    expect(sign).not.toHaveBeenCalled();
  });

  test.each([
    [8000, 'ok'],
    [8001, 'url-too-long'],
  ])('a URL of %i characters: %s', async (length, code) => {
    const rest = `${widgetUrl}?context=&signature=ab`.length;
    const sign = answering({ context: 'a'.repeat(length - rest), signature: 'ab' });
    expect(codeOf(await signUrl({ ...asked, widgetUrl, sign }, new AbortController().signal))).toBe(code);
  });
});

describe('how long it may take', () => {
  test.each<[string, SignContext]>([
    ['that never answers', neverSigns],
    ['that answers when it is told to stop', ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', reject))],
  ])('a signer %s is given up', async (_, sign) => {
    expect(codeOf(await signUrl({ ...asked, widgetUrl, sign, timeoutSeconds: 0.01 }, new AbortController().signal))).toBe('sign-timeout');
  });

  test.each([Number.POSITIVE_INFINITY, 3_000_000])('%d s are not over at once', async (timeoutSeconds) => {
    const late: SignContext = () => new Promise((resolve) => setTimeout(resolve, 50, signed));
    expect(codeOf(await signUrl({ ...asked, widgetUrl, sign: late, timeoutSeconds }, new AbortController().signal))).toBe('ok');
  });

  test('an abort is passed on, and ends the wait', async () => {
    const outer = new AbortController();
    const sign = vi.fn(neverSigns);
    const result = signUrl({ ...asked, widgetUrl, sign }, outer.signal);
    await expect.poll(() => sign.mock.calls.length).toBe(1);
    outer.abort();
    expect(codeOf(await result)).toBe('sign-timeout');
    expect(sign.mock.calls[0]?.[0].signal.aborted).toBe(true);
  });

  test('what is aborted at once is never asked for', async () => {
    const outer = new AbortController();
    const sign = vi.fn(neverSigns);
    const result = signUrl({ ...asked, widgetUrl, sign }, outer.signal);
    outer.abort();
    await result;
    expect(sign).not.toHaveBeenCalled();
  });
});
