// For a page, before anything else of it runs: counts what its code began and has not ended.

export interface HeldOpen {
  /** On what stays for as long as the page does: its window, its document, its media queries. */
  readonly listeners: number;
  readonly timers: number;
  /** Those that are listened to. */
  readonly ports: number;
}

type Listening = [target: unknown, type: string, listener: unknown, capture: boolean];

const listeners: Listening[] = [];
const timers = new Set<unknown>();
const ports = new Set<unknown>();

export const heldOpen: HeldOpen = {
  get listeners() {
    return listeners.length;
  },
  get timers() {
    return timers.size;
  },
  get ports() {
    return ports.size;
  },
};

const { addEventListener: listen } = EventTarget.prototype;
const stays = (target: unknown): boolean => target === window || target === document || target instanceof MediaQueryList;
const capturing = (options: unknown): boolean => options === true || Object(options).capture === true;
const indexOf = (given: Listening): number => listeners.findIndex((each) => each.every((part, at) => part === given[at]));

function forget(given: Listening): void {
  const at = indexOf(given);
  if (at >= 0) listeners.splice(at, 1);
}

EventTarget.prototype.addEventListener = new Proxy(listen, {
  apply(target, self: unknown, args: [string, unknown, unknown]) {
    const [type, listener, options] = args;
    const given: Listening = [self ?? window, type, listener, capturing(options)];
    if (stays(given[0]) && indexOf(given) < 0) {
      listeners.push(given);
      const { signal } = Object(options);
      if (signal instanceof AbortSignal) listen.call(signal, 'abort', () => forget(given), { once: true });
    }
    return Reflect.apply(target, self, args);
  },
});
EventTarget.prototype.removeEventListener = new Proxy(EventTarget.prototype.removeEventListener, {
  apply(target, self: unknown, args: [string, unknown, unknown]) {
    forget([self ?? window, args[0], args[1], capturing(args[2])]);
    return Reflect.apply(target, self, args);
  },
});

window.setTimeout = new Proxy(window.setTimeout, {
  apply(target, self, [run, ...rest]: [(...args: unknown[]) => void, ...unknown[]]) {
    const done = (...args: unknown[]): void => {
      timers.delete(timer);
      run(...args);
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
  ...onmessage,
  set(this: MessagePort, listener: unknown) {
    ports.add(this);
    onmessage?.set?.call(this, listener);
  },
});
