import { useCallback, useRef, useState } from 'react';

export interface TraceEntry {
  id: number;
  direction: 'sent' | 'received';
  type: string;
  /** Its data; of the handshake, whose fields stand on top, all of it. */
  data: unknown;
  /** Milliseconds since the first message. */
  at: number;
}

interface Trace {
  entries: readonly TraceEntry[];
  /** For `onTrace` of `useCall`. */
  onTrace: (providerId: string, direction: 'sent' | 'received', message: unknown) => void;
  clear: () => void;
}

// The oldest go first: a phone that talks all day must not fill the page.
const MOST = 500;

/** The messages between a CRM and its phones, for whoever looks on. They hold personal data: nothing is stored or logged. */
export function useTrace(): Trace {
  const [entries, setEntries] = useState<readonly TraceEntry[]>([]);
  const began = useRef<number | undefined>(undefined);
  const count = useRef(0);
  const onTrace = useCallback<Trace['onTrace']>((_, direction, message) => {
    if (!isMessage(message)) return;
    const { type, messageId: _id, data, ...fields } = message;
    const now = Date.now();
    began.current ??= now;
    const entry = {
      id: ++count.current,
      direction,
      type,
      data: data ?? (Object.keys(fields).length > 0 ? fields : undefined),
      at: now - began.current,
    };
    // The host repeats its SYNC until the phone answers.
    setEntries((before) => (type === 'SYNC' && before.at(-1)?.type === 'SYNC' ? before : [...before, entry].slice(-MOST)));
  }, []);
  const clear = useCallback(() => {
    began.current = undefined;
    setEntries([]);
  }, []);
  return { entries, onTrace, clear };
}

function isMessage(message: unknown): message is { type: string; messageId?: string; data?: unknown } {
  return typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string';
}
