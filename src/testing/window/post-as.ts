import { cloneMessage } from './clone-message.ts';

export interface Sender {
  /** The window that speaks. */
  source: Window;
  origin: string;
}

/** Posts to this very window, as another one would. Throws at once for what cannot be cloned; arrives a moment later. */
export function postAs({ source, origin }: Sender, message: unknown, ports: readonly MessagePort[] = []): void {
  const data = cloneMessage(message);
  queueMicrotask(() => {
    const event = new MessageEvent('message', { data, origin });
    // By hand, as jsdom takes neither from the constructor.
    Object.defineProperties(event, { source: { value: source }, ports: { value: ports } });
    window.dispatchEvent(event);
  });
}
