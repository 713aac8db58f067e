import { act, render } from '@testing-library/react';
import { Activity } from 'react';
import { expect, test, vi } from 'vitest';
import { SignedWidgetFrame } from '../../src/host/SignedWidgetFrame.tsx';
import { sign } from './host-signer.ts';
import { widgetUrl } from './widget-page.ts';

// Since 19.2 React hides a tree without unmounting it: the DOM stays, effects go and come back.
test('a frame that was hidden and is shown again is the same one, with nothing signed anew', async () => {
  const counted = vi.fn(sign);
  const inTree = (mode: 'visible' | 'hidden') => (
    <Activity mode={mode}>
      <SignedWidgetFrame widget={{ id: 'w', name: 'Notes', url: widgetUrl() }} viewType="person" recordId="1" sign={counted} />
    </Activity>
  );
  const { container, rerender } = render(inTree('visible'));
  await act(async () => {});
  const frame = container.querySelector('iframe');
  const src = frame?.src;
  for (const mode of ['hidden', 'visible'] as const) {
    rerender(inTree(mode));
    await act(async () => {});
  }
  expect(counted).toHaveBeenCalledTimes(1);
  expect(container.querySelector('iframe')).toBe(frame);
  expect(frame?.src).toBe(src);
});
