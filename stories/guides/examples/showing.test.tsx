import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { WidgetGate } from 'partner-widgets/partner';
import { companyContext, createMockHost, type MockHost, testSecretKey, verifyWithSecretKey } from 'partner-widgets/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { Showing } from './talk.tsx';

let crm: MockHost;

afterEach(() => {
  cleanup();
  crm.close();
});

const verify = verifyWithSecretKey(testSecretKey);
const Name = () => (
  <WidgetGate verify={verify}>{({ context }) => <h1>{context.person?.firstName ?? context.company?.name}</h1>}</WidgetGate>
);

test('a company’s page', async () => {
  crm = await createMockHost({ context: companyContext });
  render(<Name />);
  expect(await screen.findByText('Acme Corporation')).toBeDefined();
});

test('a context that is ten minutes old', async () => {
  crm = await createMockHost({ now: Date.now() - 600_000 });
  render(<Name />);
  expect(await screen.findByText(/stale-context/)).toBeDefined();
});

test.each([
  [true, 1],
  [false, 0],
])('the agent is asked, and answers %s', async (confirm, times) => {
  crm = await createMockHost({ confirm, origin: 'http://crm.localhost' });
  const cancel = vi.fn(async () => {});
  render(<Showing id="7" cancel={cancel} />);
  fireEvent.click(screen.getByText('Cancel the showing'));
  expect(await crm.nextMessage('confirm')).toMatchObject({ isDestructive: true });
  if (confirm) expect(await crm.nextMessage('toast')).toMatchObject({ kind: 'success' });
  await waitFor(() => expect(cancel).toHaveBeenCalledTimes(times));
});
