import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SignContext } from '../../src/host/sign.ts';
import { sign } from './host-signer.ts';
import { showTabs } from './show-tabs.tsx';

const withoutHomes: SignContext = (request) => (request.widgetId === 'Homes' ? Promise.reject(new Error('offline')) : sign(request));

test('a failed widget’s tab says so, in its accessible name too', async () => {
  const { open, tab, statusOf } = showTabs({ sign: withoutHomes });
  await open('Homes');
  await expect.poll(() => statusOf('Homes not working')).toBe('failed');
  expect(within(tab('Homes not working')).getByRole('img', { name: 'not working' })).toBeDefined();
});

test('in the host’s words', async () => {
  const { open } = showTabs({ sign: withoutHomes, words: { tabFailed: 'funktioniert nicht' } });
  await open('Homes');
  await expect.poll(() => screen.queryByRole('tab', { name: 'Homes funktioniert nicht' })).not.toBeNull();
});

test('one widget’s failure leaves the others', async () => {
  const { open, statusOf, frames } = showTabs({ sign: withoutHomes });
  await open('Notes');
  await expect.poll(() => statusOf('Notes')).toBe('ready');
  await open('Homes');
  await expect.poll(() => statusOf('Homes not working')).toBe('failed');
  await open('Calls');
  await expect.poll(() => statusOf('Calls')).toBe('ready');
  expect(statusOf('Notes')).toBe('ready');
  expect(frames()).toEqual(['Notes', 'Calls']);
});

test('a retry clears the tab', async () => {
  let isOffline = true;
  const { open, statusOf } = showTabs({ sign: (request) => (isOffline ? withoutHomes(request) : sign(request)) });
  await open('Homes');
  await expect.poll(() => statusOf('Homes not working')).toBe('failed');
  isOffline = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await expect.poll(() => screen.queryByRole('tab', { name: 'Homes' })?.dataset['status']).toBe('ready');
});
