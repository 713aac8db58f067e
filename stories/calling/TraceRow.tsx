import type { TraceEntry } from './use-trace.ts';

const HANDSHAKE = ['SYNC', 'SYNC_ACK'];
const ARROWS = { sent: { sign: '→', label: 'CRM to phone' }, received: { sign: '←', label: 'Phone to CRM' } };

/** One message: when, which way, what. Its data opens below. */
export function TraceRow({ entry: { direction, type, data, at } }: { entry: TraceEntry }) {
  const { sign, label } = ARROWS[direction];
  const line = (
    <>
      <span className="trace-time">{(at / 1000).toFixed(3)}</span>
      <span className="trace-arrow" role="img" aria-label={label} title={label}>
        {sign}
      </span>
      <span className="trace-type">{type}</span>
      <span className="trace-brief">{data === undefined ? '' : JSON.stringify(data)}</span>
    </>
  );
  return (
    <li data-direction={direction} data-handshake={HANDSHAKE.includes(type)}>
      {data === undefined ? (
        <div className="trace-line">{line}</div>
      ) : (
        <details>
          <summary className="trace-line">{line}</summary>
          <pre>{JSON.stringify(data, null, 2)}</pre>
        </details>
      )}
    </li>
  );
}
