import { CallingExtensions } from 'partner-widgets/calling';
import { show } from './your-phone.ts';

export const extensions = new CallingExtensions({
  // HubSpot's, and a CRM that has put partner-widgets into its pages.
  allowedOrigins: ['https://app.hubspot.com', 'https://app-eu1.hubspot.com', 'https://crm.example'],
  eventHandlers: {
    // Those that you need, and no more.
    onReady: () => extensions.initialized({ isLoggedIn: true, isAvailable: true, sizeInfo: { width: 320, height: 480 } }),
    onDialNumber: ({ phoneNumber }) => call(phoneNumber),
  },
  onConnection: (connection) => {
    if (connection.status === 'failed') show(`Not connected: ${connection.failure.code}`);
  },
});

async function call(toNumber: string): Promise<void> {
  const externalCallId = crypto.randomUUID();
  const created = await extensions.outgoingCall({ externalCallId, toNumber, createEngagement: true });
  show(created.ok ? `Written down as ${created.value?.engagementId}` : `Not written down: ${created.failure.code}`);
}
