import type { Activity } from '../records.ts';
import { ActivityItem } from './ActivityItem.tsx';

export function ActivityList({ activities }: { activities: readonly Activity[] }) {
  if (activities.length === 0)
    return <p className="empty activity-tab">Nothing has happened yet. A call or an e-mail will be listed here.</p>;
  return (
    <ul className="activities activity-tab">
      {activities.map((activity) => (
        <ActivityItem key={activity.hoursAgo} activity={activity} />
      ))}
    </ul>
  );
}
