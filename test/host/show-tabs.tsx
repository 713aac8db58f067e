import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { PartnerWidgetTabs, type PartnerWidgetTabsProps } from '../../src/host/PartnerWidgetTabs.tsx';
import type { Enablement, PartnerWidget } from '../../src/protocol/widget.ts';
import { sign } from './host-signer.ts';
import { widgetUrl } from './widget-page.ts';

export const TEAM = 'acme';

/** A widget that every team may enable, and its enablement by ours. Its id, name and page go by one word. */
export function approved(name: string): PartnerWidget {
  return { id: name, name, url: widgetUrl({ name }), viewTypes: ['person', 'company'], status: 'approved' };
}

export function enabled(name: string): Enablement {
  return { widgetId: name, teamId: TEAM, viewTypes: ['person', 'company'] };
}

const names = ['Notes', 'Homes', 'Calls', 'Deals'];
const defaults: PartnerWidgetTabsProps = {
  label: 'Jane Doe',
  widgets: names.map(approved),
  enablements: names.map(enabled),
  teamId: TEAM,
  viewType: 'person',
  recordId: '1',
  tabs: [
    { id: 'overview', label: 'Overview', content: <p>The CRM’s own overview</p> },
    { id: 'activity', label: 'Activity', content: <p>The CRM’s own activity</p> },
  ],
  sign,
};

/** The tabs of a contact with two tabs of the CRM's own and four widgets, and what an agent finds there. */
export function showTabs(props: Partial<PartnerWidgetTabsProps> = {}) {
  const { container, rerender, unmount } = render(<PartnerWidgetTabs {...defaults} {...props} />);
  return {
    container,
    unmount,
    /** With the same props but for these. */
    rerender: (changed: Partial<PartnerWidgetTabsProps>) => rerender(<PartnerWidgetTabs {...defaults} {...props} {...changed} />),
    /** The tabs' accessible names in their order. */
    tabs: () => screen.getAllByRole('tab').map((tab) => tab.textContent),
    tab,
    open: (name: string) => userEvent.click(tab(name)),
    selected: () => screen.getByRole('tab', { selected: true }).textContent,
    /** The frames that are mounted, behind the tabs too, in the order of the document. */
    frames: () => [...container.querySelectorAll('iframe')].map(({ title }) => title),
    frame: (name: string) => container.querySelector<HTMLIFrameElement>(`iframe[title="${name}"]`),
    statusOf: (name: string) => tab(name).dataset['status'],
  };
}

function tab(name: string): HTMLElement {
  return screen.getByRole('tab', { name });
}
