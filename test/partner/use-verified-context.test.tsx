import { act, render, renderHook } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { useVerifiedContext, type VerifiedContextOptions } from '../../src/partner/use-verified-context.ts';
import { fail } from '../../src/protocol/result.ts';
import { createMemoryReplayStore } from '../../src/server/replay-store.ts';
import { companyContext, personContext } from '../../src/testing/fixtures.ts';
import { verifyWithSecretKey } from '../../src/testing/verify-with-secret-key.ts';
import type { VerifiedContextState } from '../../src/widget/context-watch.ts';
import type { VerifyContext } from '../../src/widget/verify.ts';
import { SECRET_KEY } from './secret-key.ts';
import { signedUrl } from './signed-url.ts';

let url: string;
beforeAll(async () => {
  url = await signedUrl();
});

/** A partner's server, as far as it matters here: it verifies, counts, and accepts nothing twice. */
function strictVerifier() {
  return vi.fn<VerifyContext>(verifyWithSecretKey(SECRET_KEY, { replayStore: createMemoryReplayStore() }));
}

const settled = () => act(async () => {});

/** Long enough for WebCrypto, which answers in its own time. */
async function verdictOf(current: () => { status: string }) {
  await expect.poll(() => current().status).not.toBe('verifying');
  return current();
}

function renderVerified(verify: VerifyContext, given = url) {
  const seen: VerifiedContextState[] = [];
  const use = (props: VerifiedContextOptions) => {
    const state = useVerifiedContext(props);
    seen.push(state);
    return state;
  };
  const { result, ...rest } = renderHook(use, { initialProps: { verify, url: given } });
  return { ...rest, seen, current: () => result.current };
}

describe('a verdict', () => {
  test('verifying, then verified', async () => {
    const { current } = renderVerified(strictVerifier());
    expect(current()).toEqual({ status: 'verifying' });
    expect(await verdictOf(current)).toMatchObject({ status: 'verified', viewType: 'person', context: { person: personContext.person } });
  });

  test('verifying, then failed', async () => {
    const { current } = renderVerified(verifyWithSecretKey('another key'));
    expect(current()).toEqual({ status: 'verifying' });
    expect(await verdictOf(current)).toMatchObject({ status: 'failed', failure: { code: 'signature-mismatch' } });
  });

  test('failed at once, when there is nothing to ask about', () => {
    const verify = strictVerifier();
    const { current } = renderVerified(verify, 'https://widget.example/?context=e30');
    expect(current()).toMatchObject({ status: 'failed', failure: { code: 'missing-signature' } });
    expect(verify).not.toHaveBeenCalled();
  });

  test('for another URL does not stand for this one', async () => {
    const { current, rerender } = renderVerified(strictVerifier());
    await verdictOf(current);
    rerender({ verify: strictVerifier(), url: await signedUrl(companyContext) });
    expect(current()).toEqual({ status: 'verifying' });
    expect(await verdictOf(current)).toMatchObject({ viewType: 'company' });
  });

  test('that comes late for another URL is forgotten', async () => {
    const answers: (() => void)[] = [];
    const held: VerifyContext = (signed) => new Promise((resolve) => answers.push(() => resolve(verifyWithSecretKey(SECRET_KEY)(signed))));
    const { current, rerender, seen } = renderVerified(held);
    rerender({ verify: held, url: await signedUrl(companyContext) });
    await act(async () => answers[1]?.());
    await verdictOf(current);
    const before = seen.length;
    await act(async () => answers[0]?.());
    await new Promise((resolve) => setTimeout(resolve, 50));
    // Not for one render is it another contact's, or nobody's.
    expect(current()).toMatchObject({ viewType: 'company' });
    expect(seen).toHaveLength(before);
  });

  test('never comes: failed after as many seconds as it was told', async () => {
    const { result } = renderHook(() => useVerifiedContext({ verify: () => new Promise(() => {}), url, verifyTimeoutSeconds: 0.02 }));
    expect(await verdictOf(() => result.current)).toMatchObject({ failure: { code: 'verify-timeout' } });
  });
});

describe('one question is asked once', () => {
  test('though StrictMode mounts twice, and the server accepts nothing twice', async () => {
    const verify = strictVerifier();
    const { current } = renderVerified(verify);
    expect(await verdictOf(current)).toMatchObject({ status: 'verified' });
    expect(verify).toHaveBeenCalledTimes(1);
  });

  test('by a function written inline, on every render a new one', async () => {
    const verify = strictVerifier();
    const { result, rerender } = renderHook(() => useVerifiedContext({ verify: (...question) => verify(...question), url }));
    rerender();
    await verdictOf(() => result.current);
    rerender();
    await settled();
    expect(result.current.status).toBe('verified');
    expect(verify).toHaveBeenCalledTimes(1);
  });

  test('by two components of one page', async () => {
    const verify = strictVerifier();
    const Name = () => {
      const widget = useVerifiedContext({ verify, url });
      return <p>{widget.status === 'verified' && widget.context.person?.firstName}</p>;
    };
    const { container } = render([<Name key="1" />, <Name key="2" />]);
    await expect.poll(() => container.textContent).toBe('JaneJane');
    expect(verify).toHaveBeenCalledTimes(1);
  });

  test('by a component that goes and comes back', async () => {
    const verify = strictVerifier();
    const first = renderVerified(verify);
    await verdictOf(first.current);
    first.unmount();
    const second = renderVerified(verify);
    expect(await verdictOf(second.current)).toMatchObject({ status: 'verified' });
    expect(verify).toHaveBeenCalledTimes(1);
  });
});

describe('retry', () => {
  const flaky = (failures: number) => {
    const verify = strictVerifier();
    for (let count = 0; count < failures; count++) verify.mockResolvedValueOnce(fail('verify-failed', 'Offline.'));
    return verify;
  };
  const retry = (current: ReturnType<typeof renderVerified>['current']) =>
    act(() => {
      const state = current();
      if (state.status === 'failed') state.retry();
    });

  test('asks again, about the same signed context', async () => {
    const verify = flaky(1);
    const { current } = renderVerified(verify);
    await verdictOf(current);
    retry(current);
    expect(current()).toEqual({ status: 'verifying' });
    expect(await verdictOf(current)).toMatchObject({ status: 'verified' });
    expect(verify.mock.calls[1]?.[0]).toEqual(verify.mock.calls[0]?.[0]);
  });

  test('as often as it takes', async () => {
    const verify = flaky(3);
    const { current } = renderVerified(verify);
    for (let count = 0; count < 3; count++) {
      expect(await verdictOf(current)).toMatchObject({ status: 'failed' });
      retry(current);
    }
    expect(await verdictOf(current)).toMatchObject({ status: 'verified' });
    expect(verify).toHaveBeenCalledTimes(4);
  });

  test('that succeeded is not undone when the component goes and comes back', async () => {
    const verify = flaky(1);
    const first = renderVerified(verify);
    await verdictOf(first.current);
    retry(first.current);
    await verdictOf(first.current);
    first.unmount();
    const second = renderVerified(verify);
    expect(await verdictOf(second.current)).toMatchObject({ status: 'verified' });
    expect(verify).toHaveBeenCalledTimes(2);
  });

  test('changes nothing about a URL without a signed context', async () => {
    const { current } = renderVerified(strictVerifier(), 'https://widget.example/');
    retry(current);
    await settled();
    expect(current()).toMatchObject({ status: 'failed', failure: { code: 'missing-context' } });
  });
});
