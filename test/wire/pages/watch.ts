import type {} from './window.ts';

// Before anything else of the page runs. It counts what is open on the window, and what comes to it.

const ports = { made: 0, came: 0, closed: 0 };
const crossed: Record<string, number> = {};
const longTasks: number[] = [];
const listeners = new Set<unknown>();
const timers = new Set<unknown>();

addEventListener('message', ({ origin, data, ports: sent }: MessageEvent<unknown>) => {
  const type: unknown = typeof data === 'object' && data ? Reflect.get(data, 'type') : typeof data;
  const key = `${origin} ${String(type)} ${sent.length}`;
  crossed[key] = (crossed[key] ?? 0) + 1;
  ports.came += sent.length;
});

window.addEventListener = new Proxy(window.addEventListener, {
  apply(target, self, args) {
    listeners.add(args[1]);
    return Reflect.apply(target, self, args);
  },
});
window.removeEventListener = new Proxy(window.removeEventListener, {
  apply(target, self, args) {
    listeners.delete(args[1]);
    return Reflect.apply(target, self, args);
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

window.MessageChannel = new Proxy(MessageChannel, {
  construct(target) {
    ports.made++;
    return new target();
  },
});
MessagePort.prototype.close = new Proxy(MessagePort.prototype.close, {
  apply(target, self, args) {
    ports.closed++;
    return Reflect.apply(target, self, args);
  },
});

new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries()) if (name === 'self') longTasks.push(duration);
}).observe({ type: 'longtask' });

window.watch = {
  crossed,
  ports,
  longTasks,
  get listeners() {
    return listeners.size;
  },
  get timers() {
    return timers.size;
  },
};
