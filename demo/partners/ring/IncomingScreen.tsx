import type { Carrier } from '../carrier/carrier.ts';
import type { CarrierCall } from '../carrier/line.ts';
import type { CallerMatch } from './caller-match.ts';
import { Icon } from './Icon.tsx';
import { Party } from './Party.tsx';
import { useFocusOnScreen } from './use-focus-on-screen.ts';

interface IncomingScreenProps {
  call: CarrierCall;
  matches: readonly CallerMatch[];
  carrier: Carrier;
  onOpen: (match: CallerMatch) => void;
}

export function IncomingScreen({ call, matches, carrier, onOpen }: IncomingScreenProps) {
  const answer = useFocusOnScreen<HTMLButtonElement>();
  return (
    <main className="call" data-ringing>
      <Party number={call.number} matches={matches} onOpen={onOpen}>
        <p className="state">Incoming call</p>
      </Party>
      <div className="actions">
        <button type="button" data-look="end" onClick={() => carrier.hangUp()}>
          <Icon name="end" /> Decline
        </button>
        <button ref={answer} type="button" data-look="answer" onClick={() => carrier.answer()}>
          <Icon name="call" /> Answer
        </button>
      </div>
    </main>
  );
}
