import { hostStore } from './host-store.ts';

let isReported = false;

/** Tells the host, once for this page, that the widget is of use to the agent now: it measures how long that took. */
export function reportInteractive(): void {
  if (isReported) return;
  isReported = true;
  // Once it is painted, and not while the work for it is still waiting.
  requestAnimationFrame(() => setTimeout(() => void hostStore.ask({ type: 'interactive', data: {} }, () => undefined)));
}
