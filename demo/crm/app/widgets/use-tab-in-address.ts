import type { PathInAddress } from 'partner-widgets/host';
import { useState } from 'react';
import { replaceSearch, useLocation } from '../location.ts';

export type PathOfWidget = (widgetId: string) => PathInAddress;

interface TabInAddress {
  tab: string;
  openTab: (id: string) => void;
  pathOf: PathOfWidget;
}

/**
 * The open tab, and where in its widget the agent is, are part of the address, so that they can be reloaded and sent; Back leaves
 * the contact, not the tab. A tab that is opened again is where it was.
 */
export function useTabInAddress(first: string): TabInAddress {
  const { pathname, search } = useLocation();
  // Of the tabs that are not in the address now.
  const [paths] = useState(() => new Map<string, string | undefined>());
  const query = new URLSearchParams(search);
  const tab = query.get('tab') ?? first;
  const path = query.get('path') ?? undefined;
  const keyOf = (id: string): string => `${pathname} ${id}`;
  return {
    tab,
    openTab(id) {
      paths.set(keyOf(tab), path);
      replaceSearch(searchOf(id === first ? undefined : id, paths.get(keyOf(id))));
    },
    pathOf: (widgetId) => ({
      value: widgetId === tab ? path : paths.get(keyOf(widgetId)),
      onChange(next) {
        if (widgetId === tab) replaceSearch(searchOf(tab, next));
        else paths.set(keyOf(widgetId), next);
      },
    }),
  };
}

function searchOf(tab: string | undefined, path: string | undefined): string {
  const query = new URLSearchParams({ ...(tab && { tab }), ...(path && path !== '/' && { path }) });
  return query.size > 0 ? `?${query}` : '';
}
