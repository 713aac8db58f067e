import type { ReactNode } from 'react';
import type { WidgetTab } from './partner-widgets.ts';

/** A line of the list of all tabs. */
export interface TabEntry {
  id: string;
  label: ReactNode;
  /** What it is found by. A label that is not text is found by its id. */
  name: string;
  /** Undefined for a tab of the CRM's own. */
  tab: WidgetTab | undefined;
}

export function tabEntries(own: readonly { id: string; label: ReactNode }[], tabs: readonly WidgetTab[]): TabEntry[] {
  return [
    ...own.map(({ id, label }) => ({ id, label, name: typeof label === 'string' ? label : id, tab: undefined })),
    ...tabs.map((tab) => ({ id: tab.widget.id, label: tab.widget.name, name: tab.widget.name, tab })),
  ];
}
