// The one file of this room that touches the window and the clock. It asks which window speaks before anything else, and
// never posts to "*".

export interface LineOptions {
  /** The window at the other end, undefined while there is none. */
  peer: () => Window | null | undefined;
  /** What that window posted. Its origin is for the caller to judge before it touches `data`, which the browser decodes only then. */
  hear(event: MessageEvent<unknown>): void;
  /** What came on the private port, which only a trusted end can hold. */
  receive(event: MessageEvent<unknown>): void;
}

export interface Line {
  /**
   * On the private port when there is one, otherwise to the window, if its page is of this very origin. With `ports` always to the
   * window: they go along, and are the other end's from then on.
   */
  post(message: object, origin: string, ports?: MessagePort[]): void;
  /** Speaks and listens on this port from now on; undefined goes back to the window. */
  switchTo(port: MessagePort | undefined): void;
  hasPort(): boolean;
  /** Replaces the timer that runs; without arguments there is none. */
  every(milliseconds?: number, run?: () => void): void;
  close(): void;
}

/** The two ends of a private line. */
export function createPorts(): [MessagePort, MessagePort] {
  const { port1, port2 } = new MessageChannel();
  return [port1, port2];
}

/** Milliseconds, from a clock that nobody sets back. */
export function now(): number {
  return performance.now();
}

export function connect({ peer, hear, receive }: LineOptions): Line {
  let port: MessagePort | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  const onMessage = (event: MessageEvent<unknown>): void => {
    // A window that is gone is null, and so is the source of what a closed window said.
    if (event.source && event.source === peer()) hear(event);
  };
  addEventListener('message', onMessage);
  const line: Line = {
    post(message, origin, ports) {
      if (port && !ports) port.postMessage(message);
      else peer()?.postMessage(message, origin, ports);
    },
    switchTo(next) {
      port?.close();
      port = next;
      if (next) next.onmessage = receive;
    },
    hasPort: () => !!port,
    every(milliseconds, run) {
      clearInterval(timer);
      timer = run && setInterval(run, milliseconds);
    },
    close() {
      line.every();
      line.switchTo(undefined);
      removeEventListener('message', onMessage);
    },
  };
  return line;
}
