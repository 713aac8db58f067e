import type { CompanyRecord, PersonRecord } from '../records.ts';
import { useActivity } from './calls/use-activity.ts';
import { HappeningItem } from './HappeningItem.tsx';

export function Latest({ contact }: { contact: PersonRecord | CompanyRecord }) {
  const happenings = useActivity(contact);
  return (
    <section className="facts">
      <h2>Latest</h2>
      {happenings.length === 0 && <p className="empty">Nothing has happened yet.</p>}
      <ul className="activities">
        {happenings.slice(0, 2).map((happening) => (
          <HappeningItem key={`${happening.type} ${happening.hoursAgo}`} happening={happening} />
        ))}
      </ul>
    </section>
  );
}
