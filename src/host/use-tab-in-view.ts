import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

// As wide as the stylesheet's fade, so that a tab does not end up in it.
const MARGIN = 24;

interface TabInView {
  ref: RefObject<HTMLDivElement | null>;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Scrolls a list of tabs, and nothing else, until the selected tab is seen, as on a phone it may begin beyond the edge; and so
 * the focused one, as browsers scroll to a tab that is out of sight, but not to one that is cut off.
 */
export function useTabInView(selected: string | undefined): TabInView {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (list.current && selected !== undefined) showSelected(list.current);
  }, [selected]);
  return { ref: list, onFocus: ({ currentTarget, target }) => show(currentTarget, target) };
}

export function showSelected(list: HTMLElement): void {
  const tab = list.querySelector('[role="tab"][aria-selected="true"]');
  if (tab) show(list, tab);
}

function show(list: HTMLElement, tab: Element): void {
  const [seen, wanted] = [list.getBoundingClientRect(), tab.getBoundingClientRect()];
  // Not `scrollIntoView`, which would scroll the agent's page as well.
  if (wanted.left < seen.left + MARGIN) list.scrollLeft += wanted.left - seen.left - MARGIN;
  else if (wanted.right > seen.right - MARGIN) list.scrollLeft += wanted.right - seen.right + MARGIN;
}
