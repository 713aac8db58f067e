import { now } from '../../bridge/connect.ts';
import { isTheft } from './focus-theft.ts';

/** Gives the focus back when this frame takes it by itself. Gives back what ends it. */
export function guardFocus(frame: HTMLIFrameElement): () => void {
  const openedAt = now();
  const last = { tab: Number.NEGATIVE_INFINITY, typing: Number.NEGATIVE_INFINITY };
  let holder: Element | null = document.activeElement;
  const listeners = new AbortController();
  const options = { capture: true, passive: true, signal: listeners.signal };
  addEventListener(
    'keydown',
    ({ key, target }) => {
      if (key === 'Tab' || key === 'F6') last.tab = now();
      else if (isTextField(target)) last.typing = now();
    },
    options,
  );
  addEventListener('focusin', ({ target }) => (holder = target instanceof Element ? target : null), options);
  const judge = (): void => {
    if (document.activeElement !== frame || holder === frame) return;
    const at = now();
    const { userActivation } = navigator;
    const since = { sinceTab: at - last.tab, sinceTyping: at - last.typing, sinceOpening: at - openedAt };
    const taking = { isInert: frame.inert, isActive: userActivation?.isActive, ...since };
    if (isTheft(taking)) giveBack(frame, holder);
  };
  // The window loses the focus to a frame of its own, too; the frame's element hears nothing, and has the focus only after this.
  addEventListener('blur', () => setTimeout(judge), options);
  return () => listeners.abort();
}

function giveBack(frame: HTMLIFrameElement, holder: Element | null): void {
  if (holder instanceof HTMLElement && holder.isConnected && holder !== document.body) holder.focus({ preventScroll: true });
  else frame.blur();
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
}
