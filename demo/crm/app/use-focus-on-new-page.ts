import { type RefObject, useEffect, useRef } from 'react';

/** Moves focus to the page's main part when another page is shown, so that a screen reader reads on from there. */
export function useFocusOnNewPage(pathname: string): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
