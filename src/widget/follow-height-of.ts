import { followHeight } from './follow-height.ts';

/** As `followHeight`, for an element that comes later or is replaced, as those behind a gate are. Gives back what ends it. */
export function followHeightOf(find: () => Element | null): () => void {
  let followed: Element | null = null;
  let stop: (() => void) | undefined;
  const look = (): void => {
    const element = find();
    if (element === followed) return;
    stop?.();
    followed = element;
    stop = element ? followHeight(element) : undefined;
  };
  look();
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    stop?.();
  };
}
