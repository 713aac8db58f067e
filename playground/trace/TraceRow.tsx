import { memo, useState } from 'react';
import type { TraceEntry } from './trace-store.ts';

const WAYS: Record<TraceEntry['kind'], { arrow: string; words: string }> = {
  sent: { arrow: '→', words: 'to the widget' },
  received: { arrow: '←', words: 'from the widget' },
  note: { arrow: '•', words: 'by the CRM' },
  refused: { arrow: '×', words: 'refused' },
};

/** A long context is cut: the whole of it is of no use to read. */
const MAX_SHOWN = 20_000;

export const TraceRow = memo(function TraceRow({ entry: { at, kind, type, bytes, times, message } }: { entry: TraceEntry }) {
  const [isOpen, setIsOpen] = useState(false);
  const { arrow, words } = WAYS[kind];
  const line = (
    <>
      <time dateTime={new Date(at).toISOString()}>{timeOf(at)}</time>
      <span className="trace-way" title={words}>
        <span aria-hidden="true">{arrow}</span>
        <span className="visually-hidden">{words}</span>
      </span>
      <span className="trace-type">
        {type}
        {times > 1 && <span className="trace-times">{times} times</span>}
      </span>
      {bytes > 0 && <span className="trace-size">{sizeOf(bytes)}</span>}
    </>
  );
  if (message === undefined)
    return (
      <li data-kind={kind} className="trace-line">
        {line}
      </li>
    );
  return (
    <li data-kind={kind}>
      <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className="trace-line">{line}</summary>
        {isOpen && <pre>{(JSON.stringify(message, null, 2) ?? String(message)).slice(0, MAX_SHOWN)}</pre>}
      </details>
    </li>
  );
});

function timeOf(at: number): string {
  const date = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}

function sizeOf(bytes: number): string {
  return bytes < 1_000 ? `${bytes} B` : bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
