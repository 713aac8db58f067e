import { useAutoHeight, useWidgetHost } from 'partner-widgets/partner';
import { useRef } from 'react';
import { addressOf } from './home-words.ts';
import { homeWithId } from './homes.ts';

const TIMES = ['Thursday at 10:00', 'Thursday at 16:30', 'Saturday at 11:00', 'Sunday at 14:00'];

/** Inside the CRM's dialog: the time that is picked closes it. */
export function Viewing({ homeId }: { homeId: string }) {
  const host = useWidgetHost();
  const main = useRef<HTMLElement>(null);
  useAutoHeight(main);
  const home = homeWithId(homeId);
  return (
    <main ref={main}>
      <p>{home ? addressOf(home) : 'This home is gone.'}</p>
      <ul className="times">
        {TIMES.map((time) => (
          <li key={time}>
            <button type="button" className="button" onClick={() => void host.close(time)}>
              {time}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
