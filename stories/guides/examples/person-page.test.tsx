import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { SignedWidgetFrame } from 'partner-widgets/host';
import { createMockWidget, type MockWidget, personContext, signTestContext, testSecretKey } from 'partner-widgets/testing';
import { afterEach, expect, test } from 'vitest';

const homes = { id: 'homes', name: 'Homes', url: 'https://widgets.example/homes' };
let widget: MockWidget;

afterEach(() => {
  cleanup();
  widget.close();
});

test('the widget is opened for Jane, and asks', async () => {
  widget = createMockWidget({ url: homes.url });
  const sign = () => signTestContext(personContext, testSecretKey);
  render(<SignedWidgetFrame widget={homes} viewType="person" recordId="jane" sign={sign} capabilities={{ confirm: true }} />);
  expect(await widget.opened()).toMatchObject({ ok: true, value: { person: { firstName: 'Jane' } } });
  await widget.nextMessage('welcome');
  const answer = widget.confirm({ title: 'Cancel this showing?' });
  fireEvent.click(await screen.findByRole('button', { name: 'Continue' }));
  expect(await answer).toMatchObject({ ok: true, value: { isConfirmed: true } });
});

test('the widget does not answer', async () => {
  widget = createMockWidget({ url: homes.url, answers: false });
  const sign = () => signTestContext(personContext, testSecretKey);
  render(<SignedWidgetFrame widget={homes} viewType="person" recordId="jane" sign={sign} readiness="handshake" loadTimeoutSeconds={1} />);
  expect(await screen.findByText('sync-timeout', {}, { timeout: 3_000 })).toBeDefined();
});
