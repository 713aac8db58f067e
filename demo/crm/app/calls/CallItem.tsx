import type { Engagement } from '../../calls/engagement.ts';
import { timeAgo } from '../time-ago.ts';
import { durationInWords, outcomeInWords } from './call-words.ts';

export function CallItem({ call, hoursAgo }: { call: Engagement; hoursAgo: number }) {
  const isOutbound = call.direction === 'OUTBOUND';
  const facts = [outcomeInWords(call), durationInWords(call.duration), timeAgo(hoursAgo)];
  return (
    <li data-kind="call" data-status={call.status}>
      <p>
        {isOutbound ? 'Outgoing call to ' : 'Incoming call from '}
        <bdi>{(isOutbound ? call.toNumber : call.fromNumber) ?? 'an unknown number'}</bdi>
      </p>
      {call.notes && <p className="call-notes">{call.notes}</p>}
      <small>{facts.filter(Boolean).join(' · ')}</small>
    </li>
  );
}
