import type { Activity } from '../records.ts';
import { ActivityItem } from './ActivityItem.tsx';

export function Latest({ activities }: { activities: readonly Activity[] }) {
  return (
    <section className="facts">
      <h2>Latest</h2>
      {activities.length === 0 && <p className="empty">Nothing has happened yet.</p>}
      <ul className="activities">
        {activities.slice(0, 2).map((activity) => (
          <ActivityItem key={activity.hoursAgo} activity={activity} />
        ))}
      </ul>
    </section>
  );
}
