import type { Calling } from 'partner-widgets/host';

export function CallButton({ calling, personId, number }: { calling: Calling; personId: string; number: string }) {
  const call = () => calling.dial({ phoneNumber: number, objectId: personId, objectType: 'CONTACT' });
  return (
    <button type="button" disabled={calling.liveCall !== undefined} onClick={call}>
      Call {number}
    </button>
  );
}
