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
  useEffect(() => (list.current && selected !== undefined ? keepInView(list.current) : undefined), [selected]);
  return { ref: list, onFocus: ({ currentTarget, target }) => show(currentTarget, target) };
}

/** Shows the selected tab, and again when the bar or what stands in it has another width, until the agent scrolls. Gives back what ends it. */
function keepInView(list: HTMLElement): () => void {
  let left = list.scrollLeft;
  const keep = (): void => {
    const tab = list.querySelector('[aria-selected="true"]');
    if (tab && left === list.scrollLeft) {
      show(list, tab);
      left = list.scrollLeft;
    }
  };
  keep();
  // After the button that lists all tabs has taken its part of the width, as that observer is the older one.
  const observer = new ResizeObserver(keep);
  for (const each of [list.parentElement, list.firstElementChild]) if (each) observer.observe(each);
  return () => observer.disconnect();
}

function show(list: HTMLElement, tab: Element): void {
  const [seen, wanted] = [list.getBoundingClientRect(), tab.getBoundingClientRect()];
  const start = wanted.left - seen.left - MARGIN;
  const end = wanted.right - seen.right + MARGIN;
  // Not `scrollIntoView`, which would scroll the agent's page as well.
  list.scrollLeft += start < 0 ? start : Math.max(end, 0);
}
