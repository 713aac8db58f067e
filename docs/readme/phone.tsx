import { useCallingExtension } from 'partner-widgets/partner';
import { carrier } from './your-phone.ts';

export function SoftPhone() {
  const phone = useCallingExtension({ isLoggedIn: true, allowedOrigins: ['https://crm.example'] });
  switch (phone.status) {
    case 'dialing': {
      const call = () => phone.outgoingCall({ externalCallId: carrier.dial(phone.call.toNumber), createEngagement: true });
      return <Button act={call}>Call {phone.call.toNumber}</Button>;
    }
    case 'ringing':
      return <Button act={() => phone.callAnswered()}>Answer</Button>;
    case 'answered':
      return <Button act={() => phone.callEnded({ callEndStatus: 'COMPLETED' })}>Hang up</Button>;
    case 'ended':
      return <Button act={() => phone.callCompleted({ engagementProperties: { hs_call_body: 'Likes the ferry' } })}>Save</Button>;
    default:
      return <p>{phone.status}</p>;
  }
}

function Button({ act, children }: { act: () => unknown; children: React.ReactNode }) {
  return (
    <button type="button" onClick={act}>
      {children}
    </button>
  );
}
