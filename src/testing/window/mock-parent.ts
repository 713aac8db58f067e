import { postAs } from './post-as.ts';
import { replaceProperty } from './replace-property.ts';

export interface MockParent {
  /** Stands for this page's own window, as a page around it sees it: what is posted to it arrives here, from the parent. */
  frame: Window;
  close(): void;
}

/** A window like no other here. Its frame is gone at once: what is needed is who it is. */
export function otherWindow(): Window {
  const element = document.createElement('iframe');
  document.head.append(element);
  const { contentWindow } = element;
  element.remove();
  if (!contentWindow)
    throw new TypeError('This page has no frames, so nothing can be around it or in it. Run it in jsdom or in a browser.');
  return contentWindow;
}

/**
 * Puts a page of this origin around this one. jsdom's window is its own parent, which a widget takes for not being in a frame. In
 * a page that is truly framed, such as Storybook's, what is posted to any other origin still goes to the page around it.
 */
export function mockParent(origin: string): MockParent {
  const real = window.parent;
  const here = location.origin;
  const [around, frame] = [otherWindow(), otherWindow()];
  const toParent = (message: unknown, target: unknown, ports?: readonly MessagePort[]): void => {
    if (target === origin) postAs({ source: frame, origin: here }, message, ports);
    else if (real !== window) Reflect.apply(real.postMessage, real, [message, target, ports]);
  };
  const toFrame = (message: unknown, target: unknown, ports?: readonly MessagePort[]): void => {
    if (target === here) postAs({ source: around, origin }, message, ports);
  };
  replaceProperty(around, 'postMessage', toParent);
  replaceProperty(frame, 'postMessage', toFrame);
  const ends = [replaceProperty(window, 'parent', around), replaceProperty(document, 'referrer', `${origin}/`)];
  return {
    frame,
    close() {
      for (const end of ends) end();
    },
  };
}
