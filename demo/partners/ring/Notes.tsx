import type { Carrier } from '../carrier/carrier.ts';

export function Notes({ notes, carrier }: { notes: string; carrier: Carrier }) {
  return (
    <div className="notes">
      <label htmlFor="notes">Notes</label>
      <textarea
        id="notes"
        placeholder="What was said, and what comes next"
        maxLength={5000}
        value={notes}
        onChange={(event) => carrier.write(event.currentTarget.value)}
      />
    </div>
  );
}
