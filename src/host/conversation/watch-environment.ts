const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'];

/** Where a theme, a language or a custom property may be set. */
const ATTRIBUTES = ['class', 'style', 'data-theme', 'lang', 'dir'];

/** Tells when the page may look different in the place of this element. Gives back what ends it. */
export function watchEnvironment(element: Element, listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  // The frame's own attributes are of no interest, and neither is anything beside its way to the root.
  for (let each = element.parentElement; each; each = each.parentElement) observer.observe(each, { attributeFilter: ATTRIBUTES });
  const lists = QUERIES.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    for (const list of lists) list.removeEventListener('change', listener);
  };
}
