import { OWN_NUMBER } from '../carrier/numbers.ts';

export function engagementProperties({ call, endStatus, duration }, notes) {
  const isOutbound = call.direction === 'OUTBOUND';
  return {
    hs_timestamp: call.startedAt,
    hs_call_title: isOutbound ? `Call to ${call.number}` : `Call from ${call.number}`,
    hs_call_body: notes.trim(),
    hs_call_direction: call.direction,
    hs_call_status: endStatus,
    hs_call_duration: duration,
    hs_call_from_number: isOutbound ? OWN_NUMBER : call.number,
    hs_call_to_number: isOutbound ? call.number : OWN_NUMBER,
  };
}
