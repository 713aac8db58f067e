import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { gateWords } from '../../src/partner/gate-words.ts';
import { WidgetGate, type WidgetGateProps } from '../../src/partner/WidgetGate.tsx';
import { contextFailureCodes } from '../../src/protocol/failure.ts';
import { fail } from '../../src/protocol/result.ts';
import { awkwardContexts } from '../../src/testing/awkward-fixtures.ts';
import { verifyWithSecretKey } from '../../src/testing/verify-with-secret-key.ts';
import type { VerifyContext } from '../../src/widget/verify.ts';
import { SECRET_KEY } from './secret-key.ts';
import { signedUrl } from './signed-url.ts';

let url: string;
beforeAll(async () => {
  url = await signedUrl();
});

const never: VerifyContext = () => new Promise(() => {});
const stale: VerifyContext = async () => fail('stale-context', 'For developers.');
const children = vi.fn<WidgetGateProps['children']>(({ context, viewType }) => (
  <p>
    {viewType}: {context.person?.firstName} {context.person?.lastName}
  </p>
));

function showGate(props: Partial<WidgetGateProps>) {
  children.mockClear();
  return render(
    <WidgetGate verify={verifyWithSecretKey(SECRET_KEY)} url={url} {...props}>
      {children}
    </WidgetGate>,
  );
}

describe('the widget is rendered', () => {
  test('with a verified context', async () => {
    showGate({});
    expect(await screen.findByText('person: Jane Doe')).toBeDefined();
  });

  test('not while nobody knows', () => {
    showGate({ verify: never });
    expect(screen.getByRole('status').getAttribute('aria-label')).toBe('Checking that your CRM sent this');
    expect(children).not.toHaveBeenCalled();
  });

  test('not with a context that another key signed', async () => {
    showGate({ verify: verifyWithSecretKey('another key') });
    expect(await screen.findByRole('alert')).toBeDefined();
    expect(children).not.toHaveBeenCalled();
  });

  test('with names that hold HTML as text', async () => {
    const { container } = showGate({ url: await signedUrl(awkwardContexts.html) });
    const { firstName, lastName } = awkwardContexts.html.person;
    expect(await screen.findByText(`person: ${firstName} ${lastName}`)).toBeDefined();
    expect(container.querySelector('img, script')).toBeNull();
  });
});

describe('a failure tells what happened, what to do, and its code', () => {
  test.each(contextFailureCodes)('%s', async (code) => {
    showGate({ verify: async () => fail(code, 'For developers.') });
    const { title, text } = gateWords.failures[code];
    expect((await screen.findByRole('alert')).textContent).toBe(`${title}${text}${code}`);
    expect(children).not.toHaveBeenCalled();
  });

  test('and offers to try again', async () => {
    let isOffline = true;
    const verify: VerifyContext = (signed) => (isOffline ? Promise.reject(new Error('offline')) : verifyWithSecretKey(SECRET_KEY)(signed));
    showGate({ verify });
    const button = await screen.findByRole('button', { name: 'Try again' });
    isOffline = false;
    await userEvent.click(button);
    expect(await screen.findByText('person: Jane Doe')).toBeDefined();
  });
});

describe('replaced', () => {
  test('skeleton', () => {
    showGate({ verify: never, loading: <p>One moment</p> });
    expect(screen.getByText('One moment')).toBeDefined();
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('skeleton, by nothing', () => {
    const { container } = showGate({ verify: never, loading: null });
    expect(container.innerHTML).toBe('');
  });

  test('notice of a failure', async () => {
    const verify = vi.fn(stale);
    showGate({
      verify,
      failed: (failure, retry) => (
        <button type="button" onClick={retry}>
          {failure.code}
        </button>
      ),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'stale-context' }));
    await expect.poll(() => verify.mock.calls.length).toBe(2);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('words, one by one', async () => {
    const failures = { ...gateWords.failures, 'stale-context': { title: 'Veraltet', text: 'Bitte neu laden.' } };
    showGate({ verify: stale, words: { failures } });
    expect((await screen.findByRole('alert')).textContent).toBe('VeraltetBitte neu laden.stale-context');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined();
  });

  test('word for waiting', () => {
    showGate({ verify: never, words: { loading: 'Wird geprüft' } });
    expect(screen.getByRole('status').getAttribute('aria-label')).toBe('Wird geprüft');
  });
});
