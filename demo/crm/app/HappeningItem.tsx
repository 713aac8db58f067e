import { ActivityItem } from './ActivityItem.tsx';
import { CallItem } from './calls/CallItem.tsx';
import type { Happening } from './calls/use-activity.ts';

export function HappeningItem({ happening }: { happening: Happening }) {
  switch (happening.type) {
    case 'call':
      return <CallItem call={happening.call} hoursAgo={happening.hoursAgo} />;
    case 'activity':
      return <ActivityItem activity={happening.activity} />;
  }
}
