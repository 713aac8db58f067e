import { useState } from 'react';
import type { Engagement } from '../../calls/engagement.ts';
import type { Activity, CompanyRecord, PersonRecord } from '../../records.ts';
import { useCallsContext } from './calls-context.ts';

export type Happening = { hoursAgo: number } & ({ type: 'call'; call: Engagement } | { type: 'activity'; activity: Activity });

const HOUR = 3_600_000;

/** Everything that happened with a contact, the newest first. */
export function useActivity({ id, activities }: PersonRecord | CompanyRecord): Happening[] {
  const { engagements } = useCallsContext();
  // As of the page's first look: a call that is newer has just happened.
  const [now] = useState(Date.now);
  const calls = engagements.filter(({ recordIds }) => recordIds.includes(id));
  const happenings: Happening[] = [
    ...calls.map((call) => ({ type: 'call' as const, call, hoursAgo: Math.max(0, now - call.startedAt) / HOUR })),
    ...activities.map((activity) => ({ type: 'activity' as const, activity, hoursAgo: activity.hoursAgo })),
  ];
  return happenings.sort((one, other) => one.hoursAgo - other.hoursAgo);
}
