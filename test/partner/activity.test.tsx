import { act, render } from '@testing-library/react';
import { Activity } from 'react';
import { expect, test, vi } from 'vitest';
import { useVerifiedContext } from '../../src/partner/use-verified-context.ts';
import { createMemoryReplayStore } from '../../src/server/replay-store.ts';
import { verifyWithSecretKey } from '../../src/testing/verify-with-secret-key.ts';
import type { VerifyContext } from '../../src/widget/verify.ts';
import { SECRET_KEY } from './secret-key.ts';
import { signedUrl } from './signed-url.ts';

// Since 19.2 React hides a tree without unmounting it: effects go and come back.
test('a widget that was hidden and is shown again is not verified anew', async () => {
  const verify = vi.fn<VerifyContext>(verifyWithSecretKey(SECRET_KEY, { replayStore: createMemoryReplayStore() }));
  const url = await signedUrl();
  const Widget = () => <p>{useVerifiedContext({ verify: (...question) => verify(...question), url }).status}</p>;
  const inTree = (mode: 'visible' | 'hidden') => (
    <Activity mode={mode}>
      <Widget />
    </Activity>
  );
  const { container, rerender } = render(inTree('visible'));
  await expect.poll(() => container.textContent).toBe('verified');
  for (const mode of ['hidden', 'visible'] as const) {
    rerender(inTree(mode));
    await act(async () => {});
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(container.textContent).toBe('verified');
  expect(verify).toHaveBeenCalledTimes(1);
});
