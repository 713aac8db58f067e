import { useEffect, useRef, useState } from 'react';
import { TraceRow } from './TraceRow.tsx';
import type { TraceEntry } from './use-trace.ts';
import './trace.css';

interface TraceProps {
  entries: readonly TraceEntry[];
  /** How the two ends talk. */
  line: string;
  onClear: () => void;
}

const COPIED = { done: 'Copied', failed: 'Could not copy' };

/** The messages between both ends as they come, oldest first. */
export function Trace({ entries, line, onClear }: TraceProps) {
  const [wanted, setWanted] = useState('');
  const [copied, setCopied] = useState<keyof typeof COPIED>();
  const shown = entries.filter(({ type }) => type.includes(wanted.trim().toUpperCase().replaceAll(' ', '_')));
  const list = useRef<HTMLOListElement>(null);
  const last = entries.at(-1)?.id;
  useEffect(() => {
    if (last !== undefined) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [last]);
  const copy = async (): Promise<void> => {
    const text = shown.map((entry) => JSON.stringify({ ...entry, at: Math.round(entry.at) })).join('\n');
    setCopied(
      await navigator.clipboard.writeText(text).then(
        () => 'done' as const,
        () => 'failed' as const,
      ),
    );
  };
  return (
    <section className="trace" aria-label="Messages">
      <header className="trace-head">
        <h2>Messages</h2>
        <p>{line}</p>
        <input
          type="search"
          aria-label="Filter by type"
          placeholder="Filter"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <button type="button" onClick={copy}>
          Copy
        </button>
        <button type="button" onClick={onClear}>
          Clear
        </button>
        <span role="status">{copied && COPIED[copied]}</span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard. */}
      <ol ref={list} className="trace-list" tabIndex={0} aria-label="Messages, oldest first">
        {shown.map((entry) => (
          <TraceRow key={entry.id} entry={entry} />
        ))}
      </ol>
      {shown.length === 0 && <p className="trace-none">{entries.length === 0 ? 'Nothing was said yet.' : 'No message is of this type.'}</p>}
    </section>
  );
}
