import type { SignedContext } from '../../protocol/signed-context.ts';
import { buildWidgetUrl } from '../../protocol/widget-url.ts';
import { pageSource } from '../../widget/entry-source.ts';

/** Writes the signed context into this page's address, as the frame's `src` would. Gives back what restores the address. */
export function openPageWith(signed: SignedContext): () => void {
  const { href } = location;
  const { state } = history;
  history.replaceState(null, '', buildWidgetUrl(href, signed));
  return () => history.replaceState(state, '', href);
}

/**
 * Waits until the widget's modules know this context. They read the address once, when they load, which in a test is before any CRM
 * is there; what a CRM sends by message they take at any time. Nothing else of the page takes part: it has no component yet.
 */
export function deliverToPage(origin: string, signed: SignedContext, patience: number): Promise<void> {
  const isThere = (): boolean => {
    const entry = pageSource.get();
    return entry?.ok === true && entry.value.signature === signed.signature;
  };
  return new Promise((resolve, reject) => {
    const leave = pageSource.subscribe(
      () => isThere() && end(resolve),
      () => [origin],
    );
    const timer = setTimeout(() => end(() => reject(new Error(TOO_LATE))), patience);
    function end(settle: () => void): void {
      clearTimeout(timer);
      leave();
      settle();
    }
    if (isThere()) end(resolve);
  });
}

const TOO_LATE =
  'The widget’s modules did not take the mock CRM’s context. Is another mock CRM still open, or did an earlier one in this file have another `origin`?';
