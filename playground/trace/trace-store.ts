import type { Failure } from 'partner-widgets/protocol';

/** `note`: what the CRM did; `refused`: what the widget said that was not understood or not granted. */
export interface TraceEntry {
  id: number;
  /** Milliseconds since 1970. */
  at: number;
  kind: 'sent' | 'received' | 'note' | 'refused';
  type: string;
  /** Of its JSON. */
  bytes: number;
  /** How often it was said in a row: a SYNC is repeated until it is answered. */
  times: number;
  message: unknown;
}

const MAX_ENTRIES = 500;

/** The messages of this page, the newest first. They hold personal data, and stay in the page. */
export class TraceStore {
  #entries: readonly TraceEntry[] = [];
  #count = 0;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getEntries = (): readonly TraceEntry[] => this.#entries;

  add(direction: 'sent' | 'received', message: unknown): void {
    this.#keep(direction, typeOf(message), message);
  }

  note(text: string): void {
    this.#keep('note', text, undefined);
  }

  refuse({ code, message }: Failure): void {
    this.#keep('refused', code, message);
  }

  clear(): void {
    this.#entries = [];
    this.#tell();
  }

  #keep(kind: TraceEntry['kind'], type: string, message: unknown): void {
    const entry = { id: this.#count++, at: Date.now(), kind, type, bytes: bytesOf(message), times: 1, message };
    const [last, ...others] = this.#entries;
    const isAgain = last !== undefined && type === 'SYNC' && last.type === type && last.bytes === entry.bytes;
    this.#entries = isAgain ? [{ ...last, times: last.times + 1 }, ...others] : [entry, ...this.#entries].slice(0, MAX_ENTRIES);
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function typeOf(message: unknown): string {
  return typeof message === 'object' && message !== null && 'type' in message ? String(message.type) : 'no type';
}

/** A file or a buffer has no JSON worth the name. */
function bytesOf(message: unknown): number {
  try {
    return message === undefined ? 0 : new TextEncoder().encode(JSON.stringify(message)).length;
  } catch {
    return 0;
  }
}
