import { type FormEvent, useState } from 'react';
import type { Carrier } from '../carrier/carrier.ts';
import type { EndStatus, Line } from '../carrier/line.ts';
import type { CallerMatch } from './caller-match.ts';
import { clock } from './clock.ts';
import { Notes } from './Notes.tsx';
import { Party } from './Party.tsx';
import { useFocusOnScreen } from './use-focus-on-screen.ts';

interface SavingScreenProps {
  line: Extract<Line, { status: 'over' }>;
  matches: readonly CallerMatch[];
  notes: string;
  carrier: Carrier;
  onSave: (keepOpen: boolean) => void;
}

const ENDINGS: Record<EndStatus, string> = {
  COMPLETED: 'Call ended',
  BUSY: 'The line was busy',
  CANCELED: 'You hung up before an answer',
  REJECTED: 'You declined',
  MISSED: 'You missed this call',
};

export function SavingScreen({ line, matches, notes, carrier, onSave }: SavingScreenProps) {
  const [keepOpen, setKeepOpen] = useState(false);
  const button = useFocusOnScreen<HTMLButtonElement>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSave(keepOpen);
  };
  return (
    <main className="call">
      <Party number={line.call.number} matches={matches}>
        <p className="state" data-over>
          {ENDINGS[line.endStatus]}
          {line.duration > 0 && ` · ${clock(line.duration)}`}
        </p>
      </Party>
      <form className="saving" onSubmit={submit}>
        <Notes notes={notes} carrier={carrier} />
        <label className="keep">
          <input type="checkbox" checked={keepOpen} onChange={(event) => setKeepOpen(event.currentTarget.checked)} />
          Keep the phone open
        </label>
        <button ref={button} type="submit" data-look="primary">
          Save
        </button>
      </form>
    </main>
  );
}
