import { render, screen } from '@testing-library/react';
import { SignedWidgetFrame, type SignedWidgetFrameProps } from '../../src/host/SignedWidgetFrame.tsx';
import { sign } from './host-signer.ts';
import { widgetUrl } from './widget-page.ts';

export const widget = { id: 'property-search', name: 'Property Search', url: widgetUrl() };

/** One frame on the test's page, and what an agent finds there. */
export function showFrame(props: Partial<SignedWidgetFrameProps> = {}) {
  const shown = (changed: Partial<SignedWidgetFrameProps>) => (
    <SignedWidgetFrame widget={widget} viewType="person" recordId="1" sign={sign} {...changed} />
  );
  const { container, rerender, unmount } = render(shown(props));
  return {
    container,
    unmount,
    rerender: (changed: Partial<SignedWidgetFrameProps>) => rerender(shown(changed)),
    section: () => screen.getByRole('region', { name: widget.name }),
    status: () => screen.getByRole('region', { name: widget.name }).dataset['status'],
    frame: () => container.querySelector('iframe'),
  };
}
