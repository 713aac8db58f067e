import { openHostBridge } from 'partner-widgets/host';
import { useEffect, useRef } from 'react';
import { frameOptions, widgetOf } from './frame-options.ts';

const kept: unknown[] = [];

/** A host's page that ends nothing of what it began: the control of all that is measured. */
export function Careless({ onHeard }: { onHeard: () => void }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const heard = useRef(onHeard);
  useEffect(() => {
    const { viewType, onTrace } = frameOptions(heard.current);
    const about = { widgetId: 'careless', viewType, recordId: '1' };
    const bridge = openHostBridge(frame.current!, () => ({ about, widgetUrl: url, capabilities: { environment: true }, onTrace }));
    const contact = Array.from({ length: 2_000 }, () => Math.random());
    kept.push(bridge, frame.current, contact);
    setInterval(() => bridge.update(), 60_000);
    frame.current!.onload = () => bridge.loaded();
  }, []);
  return <iframe ref={frame} src={url} title="Careless" />;
}

const { url } = widgetOf('careless');
