import { CallDock, useCall } from 'partner-widgets/host';
import 'partner-widgets/host.css';
import { createRoot } from 'react-dom/client';

const phone = { id: 'mine', name: 'My phone', url: 'http://localhost:9025/', width: 400, height: 600 };
const provider = { ...phone, isReady: true, supportsInboundCalling: false, usesRemote: false };
const said: string[] = [];

function Crm() {
  const calling = useCall({
    providers: [provider],
    createEngagement: async () => ({ engagementId: 701 }),
    updateEngagement: async () => {},
    onTrace: (_, direction, message) => said.push(`${direction} ${(message as { type: string }).type}`),
  });
  return (
    <>
      <button type="button" onClick={() => calling.dial({ phoneNumber: '+1 555 0100' })}>
        Call
      </button>
      <CallDock calling={calling} />
    </>
  );
}

Object.assign(window, { said });
createRoot(document.getElementById('root')!).render(<Crm />);
