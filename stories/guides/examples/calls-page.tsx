import { CallDock, useCall } from 'partner-widgets/host';
import 'partner-widgets/host.css';
import type { CallingProvider } from 'partner-widgets/protocol';
import { agent, api, Routes, router } from './your-calls.tsx';

/** Above the routes, so that a call survives the way from one contact to the next. */
export function App({ providers }: { providers: CallingProvider[] }) {
  const calling = useCall({
    providers,
    agent,
    createEngagement: (call, providerId) => api.createCall({ call, providerId }),
    updateEngagement: (update) => api.updateCall(update),
    matchCaller: ({ fromNumber }) => api.findByNumber(fromNumber),
    navigateToRecord: ({ objectCoordinates }) => router.open(objectCoordinates),
    finalizeEngagement: (engagement) => api.finalizeCall(engagement),
  });
  return (
    <>
      <Routes calling={calling} />
      <CallDock calling={calling} />
    </>
  );
}
