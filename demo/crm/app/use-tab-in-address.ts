import { replaceSearch, useLocation } from './location.ts';

/** The open tab is part of the address, so that it can be reloaded and sent; Back leaves the contact, not the tab. */
export function useTabInAddress(first: string): [tab: string, openTab: (id: string) => void] {
  const { search } = useLocation();
  const openTab = (id: string): void => replaceSearch(id === first ? '' : `?${new URLSearchParams({ tab: id })}`);
  return [new URLSearchParams(search).get('tab') ?? first, openTab];
}
