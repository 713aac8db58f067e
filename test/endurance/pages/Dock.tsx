import { CallDock, useCall } from 'partner-widgets/host';
import { useEffect } from 'react';
import { widgetOrigin } from './frame-options.ts';

const size = { width: 400, height: 600 };
const settings = { ...size, isReady: true, supportsInboundCalling: false, usesRemote: false };
const providers = [{ id: 'ring', name: 'Ring', url: `${widgetOrigin()}/phone`, ...settings }];
const written = async () => ({ engagementId: 7 });

/** A phone that is opened at once. `onHeard`: it is ready. */
export function Dock({ onHeard }: { onHeard: () => void }) {
  const calling = useCall({
    providers,
    createEngagement: written,
    updateEngagement: written,
    onTrace: (_, direction, message) => {
      if (direction === 'received' && Object(message).type === 'INITIALIZED') onHeard();
    },
  });
  const { open } = calling;
  useEffect(() => open(), [open]);
  return <CallDock calling={calling} />;
}
