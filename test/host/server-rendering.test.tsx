import { act } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, onTestFinished, test, vi } from 'vitest';
import { PartnerWidgetTabs } from '../../src/host/PartnerWidgetTabs.tsx';
import { sign } from './host-signer.ts';
import { approved, enabled, TEAM } from './show-tabs.tsx';

const counted = vi.fn(sign);

/** On React 18 Radix's layout effects complain on a server. */
function renderOnServer(): string {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
  const html = renderToString(page);
  complaints.mockRestore();
  return html;
}

const page = (
  <StrictMode>
    <PartnerWidgetTabs
      label="Jane Doe"
      widgets={[approved('Notes'), approved('Homes')]}
      enablements={[enabled('Notes'), enabled('Homes')]}
      teamId={TEAM}
      viewType="person"
      recordId="1"
      defaultTab="Notes"
      sign={counted}
    />
  </StrictMode>
);

test('a server renders the tabs, but no frame, and asks for no signature', () => {
  const html = renderOnServer();
  expect(html).toContain('Homes');
  expect(html).toContain('data-status="signing"');
  expect(html).not.toMatch(/<iframe|context=|signature/);
  expect(counted).not.toHaveBeenCalled();
});

test('what a server rendered is hydrated without a word, and then comes the frame', async () => {
  const container = document.createElement('div');
  container.innerHTML = renderOnServer();
  document.body.append(container);
  const complaints = vi.spyOn(console, 'error');
  const recovered = vi.fn();
  const root = await act(async () => hydrateRoot(container, page, { onRecoverableError: recovered }));
  onTestFinished(() => {
    act(() => root.unmount());
    container.remove();
  });
  await expect.poll(() => container.querySelector('section')?.dataset['status']).toBe('ready');
  expect(container.querySelectorAll('iframe')).toHaveLength(1);
  expect(complaints).not.toHaveBeenCalled();
  expect(recovered).not.toHaveBeenCalled();
});
