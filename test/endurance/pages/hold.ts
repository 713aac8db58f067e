import { type HeldOpen, heldOpen } from '../../held-open.ts';
import type {} from './window.ts';

// What comes first in the script of every page.

window.held = heldOpen;

const isFrame = parent !== window;

/** A frame sees those beside it, which are of its site. */
window.holdings = () => {
  const all = isFrame ? Array.from({ length: parent.length }, (_, at) => heldIn(parent[at])) : [heldOpen];
  const sum = (name: keyof HeldOpen): number => all.reduce((count, each) => count + (each?.[name] ?? 0), 0);
  return { listeners: sum('listeners'), timers: sum('timers'), ports: sum('ports') };
};

/** Nothing, of a frame that has no document of its own yet. */
function heldIn(frame: Window | undefined): HeldOpen | undefined {
  try {
    return frame?.held;
  } catch {
    return undefined;
  }
}

const tell = (error: unknown): void => void navigator.sendBeacon('/uncaught', `${location.pathname}: ${error}`);
addEventListener('error', ({ message }) => tell(message));
addEventListener('unhandledrejection', ({ reason }) => tell(reason));
