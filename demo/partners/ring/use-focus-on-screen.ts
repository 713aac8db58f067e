import { type RefObject, useEffect, useRef } from 'react';

/** The button that was pressed went away with its screen. Focus is moved only if it is in this frame: it must not be taken from the CRM. */
export function useFocusOnScreen<Element extends HTMLElement>(): RefObject<Element | null> {
  const target = useRef<Element>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) target.current?.focus();
  }, []);
  return target;
}
