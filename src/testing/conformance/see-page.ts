/** What was seen of a widget's page. */
export interface SeenPage {
  /** Everything that is to be read on it. */
  text: string;
  /** Did text of the context become an element, or a link that runs script? */
  hasInjected: boolean;
  /** Did it answer the handshake? Left out where nobody asked: see `askForAnswer`. */
  answered?: boolean | undefined;
}

/**
 * Reads the page that is open: its text as it is seen, in shadow roots and form fields, too. It needs nothing of this module, so
 * that a browser can be given its source: `await page.evaluate(seePage)` in Playwright, of a page or a frame.
 */
export function seePage(): SeenPage {
  // React 19 writes a javascript: URL of its own, which is harmless, in place of the one it was given.
  const injected = '[data-partner-widgets-injected], [href^="javascript:" i][href*="partner-widgets-injected"]';
  let hasInjected = document.querySelector(injected) !== null;
  const readAll = (node: Node): string => [...node.childNodes].map(read).join('');
  const read = (node: Node): string => {
    if (node instanceof Text) return node.parentElement && getComputedStyle(node.parentElement).visibility !== 'visible' ? '' : node.data;
    if (!(node instanceof Element) || node.matches('script, style, template, noscript, head')) return '';
    const { display } = getComputedStyle(node);
    if (display === 'none') return '';
    const { shadowRoot } = node;
    hasInjected ||= !!shadowRoot?.querySelector(injected);
    const typed = node instanceof HTMLInputElement && node.type !== 'hidden' && node.type !== 'password' ? node.value : '';
    const all = typed + (shadowRoot ? readAll(shadowRoot) : '') + readAll(node);
    // Two words that stand in two boxes are no one word.
    return /^(inline|contents)$/.test(display) ? all : ` ${all} `;
  };
  return { text: read(document.documentElement), hasInjected };
}
