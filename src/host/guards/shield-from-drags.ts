const frames = new Set<HTMLIFrameElement>();
let isShielded = false;
/** By the browser's own drag and drop: it cancels the pointer when it begins, and tells of its end. */
let isDragging = false;
let listening: AbortController | undefined;

/**
 * While the agent drags something of the host's own page, this frame lets the pointer through: it would swallow the moves, and
 * the drop. Gives back what ends it.
 */
export function shieldFromDrags(frame: HTMLIFrameElement): () => void {
  frames.add(frame);
  // One set of listeners for all frames of the page.
  listening ??= listen();
  return () => {
    frames.delete(frame);
    if (frames.size > 0) return;
    listening?.abort();
    listening = undefined;
  };
}

function listen(): AbortController {
  const controller = new AbortController();
  const on = (types: string[], listener: (event: Event) => void): void => {
    for (const type of types) addEventListener(type, listener, { capture: true, passive: true, signal: controller.signal });
  };
  on(['pointerdown'], () => shield(true));
  on(['dragstart'], () => {
    isDragging = true;
    shield(true);
  });
  on(['dragend', 'drop'], () => {
    isDragging = false;
    shield(false);
  });
  on(['pointerup', 'pointercancel'], () => isDragging || shield(false));
  // A button that was let go outside of the window.
  on(['pointermove'], (event) => isShielded && event instanceof PointerEvent && event.buttons === 0 && shield(false));
  return controller;
}

function shield(isOn: boolean): void {
  isShielded = isOn;
  for (const frame of frames) frame.style.pointerEvents = isOn ? 'none' : '';
}
