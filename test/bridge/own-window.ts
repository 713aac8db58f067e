import { vi } from 'vitest';

/** What one window posted to another. */
export interface Posted {
  message: unknown;
  origin: string;
  ports: unknown;
}

/** The window at the other end, as far as one may look into it. */
export interface Peer {
  posted: Posted[];
  window: Window;
}

export function createPeer(): Peer {
  const posted: Posted[] = [];
  const postMessage = (message: unknown, origin: string, ports: unknown): void => {
    posted.push({ message: structuredClone(message), origin, ports });
  };
  return { posted, window: { postMessage } as Window };
}

/** Stands in for this test's own window, which Node has not: what peers say to it, and what it is told of itself. */
export interface OwnWindow {
  hear(source: Window | null, origin: string, data: unknown, ports?: MessagePort[]): void;
  listeners(): number;
}

export function openOwnWindow(globals: Record<string, unknown> = {}): OwnWindow {
  const listeners = new Set<(event: unknown) => void>();
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => type === 'message' && listeners.add(listener));
  vi.stubGlobal('removeEventListener', (type: string, listener: () => void) => type === 'message' && listeners.delete(listener));
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  return {
    hear: (source, origin, data, ports = []) => {
      for (const listener of [...listeners]) listener({ source, origin, data, ports });
    },
    listeners: () => listeners.size,
  };
}

/** Both ends of a channel, where what arrived at the other one can be asked. */
export function createChannel() {
  const { port1, port2 } = new MessageChannel();
  const heard: unknown[] = [];
  port2.onmessage = ({ data }) => heard.push(data);
  return { port: port1, far: port2, heard };
}
