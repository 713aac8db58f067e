import { useHostPath } from 'partner-widgets/partner';
import { useDeed } from './use-deed.ts';
import { useTell } from './use-tell.ts';

const places = { '/today': 'Today', '/homes': 'Homes', '/offers?open=1': 'Open offers' };

/** Three places in the widget. Where the agent is stands in the CRM's address. */
export function Places() {
  const [path, setPath] = useHostPath();
  useTell({ path });
  useDeed('go-to-homes', path !== undefined, () => setPath('/homes'));
  return (
    <nav aria-label="Places">
      {Object.entries(places).map(([to, name]) => (
        <button key={to} type="button" aria-current={to === (path ?? '/today') ? 'page' : undefined} onClick={() => setPath(to)}>
          {name}
        </button>
      ))}
    </nav>
  );
}
