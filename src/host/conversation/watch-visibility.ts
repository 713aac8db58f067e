/** Tells whether the agent sees this frame: not behind another tab, not scrolled away. Gives back what ends it. */
export function watchVisibility(frame: Element, listener: (isVisible: boolean) => void): () => void {
  let isInView = false;
  const tell = (): void => listener(isInView && document.visibilityState === 'visible');
  const observer = new IntersectionObserver((entries) => {
    isInView = entries.at(-1)?.isIntersecting ?? false;
    tell();
  });
  observer.observe(frame);
  document.addEventListener('visibilitychange', tell);
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', tell);
  };
}
