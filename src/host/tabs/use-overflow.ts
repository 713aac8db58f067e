import { type RefObject, useState, useSyncExternalStore } from 'react';

/** Is the row of tabs, the list's only child, wider than the bar around the list? */
export function useOverflow(list: RefObject<HTMLElement | null>): boolean {
  // A store and not a state: React reads it before the browser paints, so that the button is there with the tabs.
  const [overflow] = useState(() => new Overflow(list));
  return useSyncExternalStore(overflow.subscribe, overflow.read, () => false);
}

class Overflow {
  readonly #list: RefObject<HTMLElement | null>;
  #overflows = false;

  constructor(list: RefObject<HTMLElement | null>) {
    this.#list = list;
  }

  readonly read = (): boolean => this.#overflows;

  readonly subscribe = (tell: () => void): (() => void) => {
    const row = this.#list.current?.firstElementChild;
    const bar = this.#list.current?.parentElement;
    if (!row || !bar) return () => {};
    const widths = new Map<Element, number>();
    const observer = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) widths.set(target, contentRect.width);
      // The bar's and not the list's, which gets narrower when there is a button beside it.
      this.#overflows = (widths.get(row) ?? 0) > (widths.get(bar) ?? 0) + 0.5;
      tell();
    });
    observer.observe(row);
    observer.observe(bar);
    return () => observer.disconnect();
  };
}
