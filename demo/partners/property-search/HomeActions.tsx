import type { WidgetHost } from 'partner-widgets/partner';
import type { Person } from 'partner-widgets/protocol';
import { bookViewing } from './book-viewing.ts';
import { addressOf, brochureOf, mapOf } from './home-words.ts';
import type { Home } from './homes.ts';
import { sendHome } from './send-home.ts';

/** What the agent can do with a home. What the CRM does not let this widget do has no button. */
export function HomeActions({ home, person, host }: { home: Home; person: Person; host: WidgetHost }) {
  const copy = async (): Promise<void> => {
    const { ok } = await host.copy(addressOf(home));
    void host.toast(ok ? { text: 'The address is copied.', kind: 'success' } : { text: 'The address could not be copied.', kind: 'error' });
  };
  const download = () => void host.download({ fileName: `${home.street}.txt`, content: brochureOf(home) });
  return (
    <div className="actions">
      {host.supports('confirm') && (
        <button type="button" className="button" data-main onClick={() => void sendHome(host, home, person)}>
          Send to <bdi>{person.firstName ?? 'them'}</bdi>
        </button>
      )}
      {host.supports('modal') && <Action label="Book a viewing" onAct={() => void bookViewing(host, home)} />}
      {host.supports('open-url') && <Action label="Map" onAct={() => void host.openUrl(mapOf(home))} />}
      {host.supports('copy') && <Action label="Copy address" onAct={() => void copy()} />}
      {host.supports('download') && <Action label="Brochure" onAct={download} />}
    </div>
  );
}

function Action({ label, onAct }: { label: string; onAct: () => void }) {
  return (
    <button type="button" className="button" onClick={onAct}>
      {label}
    </button>
  );
}
