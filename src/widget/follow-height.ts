import { wishes } from './wishes.ts';

/** Tells the host the height that this element needs, now and whenever it changes. Gives back what ends it. */
export function followHeight(element: Element): () => void {
  let told: number | undefined;
  // Observers run once per frame, after layout: no need to wait for more.
  const observer = new ResizeObserver(() => {
    const height = neededHeight(element);
    if (height === told) return;
    told = height;
    void wishes.resize(height);
  });
  observer.observe(element);
  return () => observer.disconnect();
}

/** The document's own height would never be less than the frame's, so a frame could grow and never shrink. CSS pixels. */
function neededHeight(element: Element): number {
  const { bottom } = element.getBoundingClientRect();
  let below = pixels(getComputedStyle(element).marginBottom);
  for (let each = element.parentElement; each; each = each.parentElement) {
    const { paddingBottom, borderBottomWidth, marginBottom } = getComputedStyle(each);
    below += pixels(paddingBottom) + pixels(borderBottomWidth) + pixels(marginBottom);
  }
  return Math.ceil(bottom + scrollY + below);
}

function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
