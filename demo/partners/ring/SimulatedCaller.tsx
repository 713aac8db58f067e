import { useState } from 'react';
import type { Carrier } from '../carrier/carrier.ts';
import { CALLERS } from '../carrier/numbers.ts';

/** Time to hide the phone, and see it ring. */
const LATER = 5000;

export function SimulatedCaller({ carrier, isAvailable }: { carrier: Carrier; isAvailable: boolean }) {
  const [number, setNumber] = useState(CALLERS.known);
  return (
    <details className="caller">
      <summary>Simulate an incoming call</summary>
      <select aria-label="From" value={number} onChange={(event) => setNumber(event.currentTarget.value)}>
        <option value={CALLERS.known}>{CALLERS.known}, a contact</option>
        <option value={CALLERS.unknown}>{CALLERS.unknown}, nobody known</option>
      </select>
      <div className="caller-when">
        <button type="button" disabled={!isAvailable} onClick={() => carrier.ringFrom(number)}>
          Ring now
        </button>
        <button type="button" disabled={!isAvailable} onClick={() => carrier.ringFrom(number, LATER)}>
          In 5 seconds
        </button>
      </div>
      {!isAvailable && <p className="hint">Nobody gets through while you are away.</p>}
    </details>
  );
}
