import { useWidgetHost } from 'partner-widgets/partner';
import { peopleAt } from './public-record.ts';

/** Who of the CRM's people works there. A name opens the person in the CRM. */
export function PeopleThere({ companyId }: { companyId: string }) {
  const host = useWidgetHost();
  const people = peopleAt(companyId);
  if (people.length === 0 || !host.supports('open-record')) return null;
  return (
    <section className="people">
      <h2>People you know there</h2>
      <ul>
        {people.map(({ recordId, name, role }) => (
          <li key={recordId}>
            <button type="button" onClick={() => void host.openRecord({ viewType: 'person', recordId })}>
              <bdi>{name}</bdi>
            </button>
            <small>{role}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
