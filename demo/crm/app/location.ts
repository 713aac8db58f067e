import { useSyncExternalStore } from 'react';

/** The page's address as state. The browser's history does the rest: back, forward and reload work as anywhere. */
export function useLocation(): { pathname: string; search: string } {
  const href = useSyncExternalStore(listenToHistory, () => location.pathname + location.search);
  const { pathname, search } = new URL(href, location.origin);
  return { pathname, search };
}

export function navigate(href: string): void {
  history.pushState(null, '', href);
  tellListeners();
  scrollTo(0, 0);
}

/** For what belongs in the address but is no step back, such as the tab. */
export function replaceSearch(search: string): void {
  history.replaceState(null, '', search || location.pathname);
  tellListeners();
}

// The History API tells of steps through the history, but not of its own pushState.
const MOVED = 'crm:moved';

function tellListeners(): void {
  dispatchEvent(new Event(MOVED));
}

function listenToHistory(listener: () => void): () => void {
  addEventListener('popstate', listener);
  addEventListener(MOVED, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(MOVED, listener);
  };
}
