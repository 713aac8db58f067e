import type { Activity } from '../records.ts';
import { timeAgo } from './time-ago.ts';

const KINDS: Record<Activity['kind'], string> = { call: 'Call', email: 'E-mail', meeting: 'Meeting', note: 'Note', stage: 'Stage' };

export function ActivityItem({ activity: { kind, text, hoursAgo } }: { activity: Activity }) {
  return (
    <li data-kind={kind}>
      <p>{text}</p>
      <small>
        {KINDS[kind]} · {timeAgo(hoursAgo)}
      </small>
    </li>
  );
}
