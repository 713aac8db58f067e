/** Tells of the frame of this URL, whatever query it has, that the page shows now or later; undefined when it goes. Gives back what ends it. */
export function watchFrames(url: string, listener: (frame: HTMLIFrameElement | undefined) => void): () => void {
  let shown: HTMLIFrameElement | undefined;
  const { origin, pathname } = new URL(url);
  const isIts = ({ src }: HTMLIFrameElement): boolean => {
    const its = URL.canParse(src) ? new URL(src) : undefined;
    return its?.origin === origin && its.pathname === pathname;
  };
  const look = (): void => {
    const frame = [...document.querySelectorAll('iframe')].findLast(isIts);
    if (frame === shown) return;
    shown = frame;
    listener(frame);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['src'] });
  look();
  return () => observer.disconnect();
}
