import type {} from './window.ts';

// Before anything else of the page runs. It counts what is open on the window, and what comes to it.

const ports = new Set<unknown>();
const crossed: Record<string, number> = {};
const slow: number[] = [];
const listeners = new Set<unknown>();
const timers = new Set<unknown>();

let seen = 0;

// Before timers are counted: how late they are, as a machine with other work wakes pages late.
let late = 0;
let last = performance.now();
setInterval(() => {
  const now = performance.now();
  late = Math.max(late, now - last - 50);
  last = now;
}, 50);

addEventListener('message', (event: MessageEvent<unknown>) => {
  const { origin, ports: sent } = event;
  // The browser decodes what came only when it is asked for. In a flood nobody here asks, so its cost is the page's own.
  const data = ++seen > 100 ? 'more' : event.data;
  const type: unknown = typeof data === 'object' && data ? Reflect.get(data, 'type') : data;
  const key = `${origin} ${String(type)} ${sent.length}`;
  crossed[key] = (crossed[key] ?? 0) + 1;
});

/** Runs the page's own code, and notes when it took long. The browser's own long tasks would also tell of a busy machine. */
function timed(listener: unknown) {
  return (event: Event): void => {
    const start = performance.now();
    if (typeof listener === 'function') listener(event);
    const took = performance.now() - start;
    if (took > 50) slow.push(took);
  };
}

const wrapped = new Map<unknown, unknown>();
window.addEventListener = new Proxy(window.addEventListener, {
  apply(target, self, [type, listener, ...rest]: [string, unknown, ...unknown[]]) {
    const own = timed(listener);
    listeners.add(listener);
    wrapped.set(listener, own);
    return Reflect.apply(target, self, [type, own, ...rest]);
  },
});
window.removeEventListener = new Proxy(window.removeEventListener, {
  apply(target, self, [type, listener, ...rest]: [string, unknown, ...unknown[]]) {
    listeners.delete(listener);
    return Reflect.apply(target, self, [type, wrapped.get(listener), ...rest]);
  },
});

window.setTimeout = new Proxy(window.setTimeout, {
  apply(target, self, [run, ...rest]: [() => void, ...unknown[]]) {
    const done = (): void => {
      timers.delete(timer);
      run();
    };
    const timer: unknown = Reflect.apply(target, self, [done, ...rest]);
    timers.add(timer);
    return timer;
  },
});
window.setInterval = new Proxy(window.setInterval, {
  apply(target, self, args) {
    const timer: unknown = Reflect.apply(target, self, args);
    timers.add(timer);
    return timer;
  },
});
for (const name of ['clearTimeout', 'clearInterval'] as const) {
  window[name] = new Proxy(window[name], {
    apply(target, self, args) {
      timers.delete(args[0]);
      return Reflect.apply(target, self, args);
    },
  });
}

MessagePort.prototype.close = new Proxy(MessagePort.prototype.close, {
  apply(target, self, args) {
    ports.delete(self);
    return Reflect.apply(target, self, args);
  },
});

const onmessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
Object.defineProperty(MessagePort.prototype, 'onmessage', {
  set(this: MessagePort, listener: unknown) {
    ports.add(this);
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
    return listeners.size;
  },
  get ports() {
    return ports.size;
  },
  get timers() {
    return timers.size;
  },
};
