import { MemoryChannel } from './memory-channel.ts';
import { replaceProperty } from './replace-property.ts';

/** What `matchMedia` answers to a query. */
type Matches = (query: string) => boolean;

/** A `ResizeObserver` and an `IntersectionObserver` where nothing has a layout: told once, all is seen, and stays as it is. */
class OneEntryObserver {
  readonly #listener: (entries: object[]) => void;

  constructor(listener: (entries: object[]) => void) {
    this.#listener = listener;
  }

  observe(target: Element): void {
    const rect = target.getBoundingClientRect();
    const size = [{ inlineSize: rect.width, blockSize: rect.height }];
    const sizes = { contentRect: rect, boundingClientRect: rect, borderBoxSize: size, contentBoxSize: size };
    queueMicrotask(() => this.#listener([{ target, isIntersecting: true, intersectionRatio: 1, ...sizes }]));
  }
  unobserve(): void {}
  disconnect(): void {}
}

function oneRect(this: Element): DOMRect[] {
  return [this.getBoundingClientRect()];
}

function setOpen(isOpen: boolean) {
  return function (this: Element): void {
    this.toggleAttribute('open', isOpen);
  };
}

/**
 * What a browser has and jsdom does not: `matchMedia`, `ResizeObserver`, `IntersectionObserver`, modal dialogs, boxes, and a
 * `MessageChannel` that carries jsdom's Blobs. Where they are there, or this is no jsdom, they stay. Gives back what takes them away.
 */
export function addMissingParts(matches: Matches): () => void {
  const isMissing = (name: string): boolean => typeof Reflect.get(window, name) !== 'function';
  const isLayoutless = isMissing('matchMedia') || isMissing('ResizeObserver') || isMissing('IntersectionObserver');
  const ends: (() => void)[] = [];
  const add = (name: string, part: unknown, owner: object = window): void => void ends.push(replaceProperty(owner, name, part));
  if (isMissing('matchMedia'))
    add('matchMedia', (query: string) => Object.assign(new EventTarget(), { media: query, matches: matches(query) }));
  if (isMissing('ResizeObserver')) add('ResizeObserver', OneEntryObserver);
  if (isMissing('IntersectionObserver')) add('IntersectionObserver', OneEntryObserver);
  if (isLayoutless || isMissing('MessageChannel')) add('MessageChannel', MemoryChannel);
  // What has no place in the page may not ask the agent, and without a layout nothing has one.
  if (isLayoutless) add('getClientRects', oneRect, Element.prototype);
  if (!('showModal' in HTMLDialogElement.prototype)) {
    add('showModal', setOpen(true), HTMLDialogElement.prototype);
    add('close', setOpen(false), HTMLDialogElement.prototype);
  }
  return () => {
    for (const end of ends) end();
  };
}
