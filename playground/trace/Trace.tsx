import { useState, useSyncExternalStore } from 'react';
import { TraceRow } from './TraceRow.tsx';
import type { TraceEntry, TraceStore } from './trace-store.ts';

/** Every message both ways, as it is on the wire. */
export function Trace({ trace }: { trace: TraceStore }) {
  const live = useSyncExternalStore(trace.subscribe, trace.getEntries);
  const [held, setHeld] = useState<readonly TraceEntry[]>();
  const [filter, setFilter] = useState('');
  const entries = held ?? live;
  const shown = entries.filter(({ type, kind }) => `${kind} ${type}`.toLowerCase().includes(filter.trim().toLowerCase()));
  const clear = (): void => {
    trace.clear();
    if (held) setHeld([]);
  };
  return (
    <section className="trace" aria-labelledby="trace-title">
      <header className="trace-head">
        <h2 id="trace-title">Messages</h2>
        <span className="trace-count">{entries.length}</span>
        <input
          type="search"
          aria-label="Filter messages"
          placeholder="Filter"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <button type="button" className="button" aria-pressed={held !== undefined} onClick={() => setHeld(held ? undefined : live)}>
          {held ? 'Resume' : 'Pause'}
        </button>
        <button type="button" className="button" onClick={clear}>
          Clear
        </button>
      </header>
      {shown.length > 0 ? (
        // Focusable, so that the keyboard scrolls it.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
        <ul className="trace-list" tabIndex={0} aria-label="Messages, the newest first">
          {shown.map((entry) => (
            <TraceRow key={entry.id} entry={entry} />
          ))}
        </ul>
      ) : (
        <p className="trace-empty">
          {entries.length > 0 ? 'Nothing matches the filter.' : 'Nothing was said yet. A widget that speaks begins with SYNC_ACK.'}
        </p>
      )}
    </section>
  );
}
