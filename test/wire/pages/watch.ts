import { heldOpen } from '../../held-open.ts';
import type {} from './window.ts';

// Before anything else of the page runs. It sees what comes to the window, and how long that takes.

const crossed: Record<string, number> = {};
const slow: Record<string, number> = {};

let seen = 0;

// How late timers are, as a machine with other work wakes pages late.
let late = 0;
let last = performance.now();
setInterval(() => {
  const now = performance.now();
  late = Math.max(late, now - last - 50);
  last = now;
}, 50);

function count(counts: Record<string, number>, { origin, ports: sent }: MessageEvent<unknown>, data: unknown): void {
  const type: unknown = typeof data === 'object' && data ? Reflect.get(data, 'type') : data;
  const kind = `${origin} ${String(type)} ${sent.length}`;
  counts[kind] = (counts[kind] ?? 0) + 1;
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  // The browser decodes what came only when it is asked for. In a flood nobody here asks, so its cost is the page's own.
  count(crossed, event, ++seen > 100 ? 'more' : event.data);
});

/** Runs the page's own code, and notes when it took long. The browser's own long tasks would also tell of a busy machine. */
function timed(listener: unknown) {
  return (event: Event): void => {
    const start = performance.now();
    if (typeof listener === 'function') listener(event);
    const took = performance.now() - start;
    if (took > 50 && event instanceof MessageEvent) count(slow, event, event.data);
  };
}

const wrapped = new Map<unknown, unknown>();
window.addEventListener = new Proxy(window.addEventListener, {
  apply(target, self, [type, listener, ...rest]: [string, unknown, ...unknown[]]) {
    const own = timed(listener);
    wrapped.set(listener, own);
    return Reflect.apply(target, self, [type, own, ...rest]);
  },
});
window.removeEventListener = new Proxy(window.removeEventListener, {
  apply(target, self, [type, listener, ...rest]: [string, unknown, ...unknown[]]) {
    return Reflect.apply(target, self, [type, wrapped.get(listener), ...rest]);
  },
});

const onmessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
Object.defineProperty(MessagePort.prototype, 'onmessage', {
  set(this: MessagePort, listener: unknown) {
    onmessage?.set?.call(this, timed(listener));
  },
});

window.watch = {
  crossed,
  slow,
  get late() {
    return late;
  },
  get listeners() {
    return heldOpen.listeners;
  },
  get timers() {
    // Without the one above.
    return heldOpen.timers - 1;
  },
  get ports() {
    return heldOpen.ports;
  },
};
