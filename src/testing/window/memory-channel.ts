import { cloneMessage } from './clone-message.ts';

/** One end of a line inside this window. */
class MemoryPort {
  onmessage: ((event: MessageEvent<unknown>) => void) | null = null;
  other: MemoryPort | undefined;

  postMessage(message: unknown): void {
    const data = cloneMessage(message);
    const { other } = this;
    queueMicrotask(() => other?.onmessage?.(new MessageEvent('message', { data })));
  }

  close(): void {
    this.onmessage = null;
    if (this.other) this.other.other = undefined;
    this.other = undefined;
  }
}

/** A `MessageChannel` that keeps no process alive, needs no timer, and carries jsdom's Blobs. */
export class MemoryChannel {
  readonly port1 = new MemoryPort();
  readonly port2 = new MemoryPort();

  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
}
