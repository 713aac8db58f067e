import { CallDock, useCall } from 'partner-widgets/host';
import { engagements, phones, Routes } from './your-crm.ts';

export function Crm() {
  const calling = useCall({ providers: phones, createEngagement: engagements.create, updateEngagement: engagements.update });
  return (
    <>
      <Routes onCall={(phoneNumber, objectId) => calling.dial({ phoneNumber, objectId, objectType: 'CONTACT' })} />
      <CallDock calling={calling} />
    </>
  );
}
