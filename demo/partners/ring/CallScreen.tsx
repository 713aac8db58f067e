import type { Carrier } from '../carrier/carrier.ts';
import type { Line } from '../carrier/line.ts';
import type { CallerMatch } from './caller-match.ts';
import { Icon } from './Icon.tsx';
import { Notes } from './Notes.tsx';
import { Party } from './Party.tsx';
import { Timer } from './Timer.tsx';
import { useFocusOnScreen } from './use-focus-on-screen.ts';

interface CallScreenProps {
  line: Extract<Line, { status: 'calling' | 'talking' }>;
  matches: readonly CallerMatch[];
  notes: string;
  carrier: Carrier;
  onOpen: (match: CallerMatch) => void;
}

export function CallScreen({ line, matches, notes, carrier, onOpen }: CallScreenProps) {
  const end = useFocusOnScreen<HTMLButtonElement>();
  return (
    <main className="call" data-ringing={line.status === 'calling' || undefined}>
      <Party number={line.call.number} matches={matches} onOpen={onOpen}>
        {line.status === 'talking' ? <Timer since={line.answeredAt} /> : <p className="state">Calling…</p>}
      </Party>
      <div className="actions">
        {line.status === 'talking' && (
          <button type="button" aria-pressed={line.isMuted} onClick={() => carrier.toggleMute()}>
            <Icon name={line.isMuted ? 'muted' : 'microphone'} /> Mute
          </button>
        )}
        <button ref={end} type="button" data-look="end" onClick={() => carrier.hangUp()}>
          <Icon name="end" /> End
        </button>
      </div>
      {line.status === 'talking' && <Notes notes={notes} carrier={carrier} />}
    </main>
  );
}
