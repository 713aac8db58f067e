import { act } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { useWidgetContext } from '../../src/partner/use-widget-context.ts';
import { WidgetGate } from '../../src/partner/WidgetGate.tsx';
import { verifyWithSecretKey } from '../../src/testing/verify-with-secret-key.ts';
import type { VerifyContext } from '../../src/widget/verify.ts';
import { SECRET_KEY } from './secret-key.ts';
import { signedUrl } from './signed-url.ts';

let url: string;
beforeAll(async () => {
  url = await signedUrl();
});

const verify = vi.fn<VerifyContext>(verifyWithSecretKey(SECRET_KEY));

function Page() {
  const greeted = useWidgetContext({ url });
  return (
    <StrictMode>
      <h1>{greeted.status}</h1>
      <WidgetGate verify={verify} url={url}>
        {({ context }) => <p>{context.person?.firstName}</p>}
      </WidgetGate>
    </StrictMode>
  );
}

test('a server knows nothing yet, and asks nobody', () => {
  const html = renderToString(<Page />);
  expect(html).toContain('<h1>pending</h1>');
  expect(html).toContain('role="status"');
  expect(html).not.toContain('Jane');
  expect(verify).not.toHaveBeenCalled();
});

test('what a server rendered is hydrated without a word, and then verified', async () => {
  const container = document.createElement('div');
  container.innerHTML = renderToString(<Page />);
  document.body.append(container);
  const complaints = vi.spyOn(console, 'error');
  const recovered = vi.fn();
  const root = await act(async () => hydrateRoot(container, <Page />, { onRecoverableError: recovered }));
  onTestFinished(() => {
    act(() => root.unmount());
    container.remove();
  });
  await expect.poll(() => container.textContent).toBe('unverifiedJane');
  expect(complaints).not.toHaveBeenCalled();
  expect(recovered).not.toHaveBeenCalled();
});
