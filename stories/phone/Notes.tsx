import { useState } from 'react';
import type { Party } from './phone-view.ts';

/** The call is over; what is written here is saved in the CRM. */
export function Notes({ party: { number, name }, onSave }: { party: Party; onSave: (notes: string) => void }) {
  const [notes, setNotes] = useState('');
  return (
    <main>
      <form
        className="notes"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(notes);
        }}
      >
        <h1>
          Call with <bdi>{name ?? number}</bdi>
        </h1>
        <label>
          Notes
          <textarea rows={5} value={notes} onChange={(event) => setNotes(event.target.value)} />
        </label>
        <div className="buttons">
          <button type="submit" data-look="go">
            Save
          </button>
        </div>
      </form>
    </main>
  );
}
