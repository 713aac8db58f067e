import type { CompanyRecord, PersonRecord } from '../records.ts';
import { useActivity } from './calls/use-activity.ts';
import { HappeningItem } from './HappeningItem.tsx';

export function ActivityList({ contact }: { contact: PersonRecord | CompanyRecord }) {
  const happenings = useActivity(contact);
  if (happenings.length === 0)
    return <p className="empty activity-tab">Nothing has happened yet. A call or an e-mail will be listed here.</p>;
  return (
    <ul className="activities activity-tab">
      {happenings.map((happening) => (
        <HappeningItem key={`${happening.type} ${happening.hoursAgo}`} happening={happening} />
      ))}
    </ul>
  );
}
