'use client';

import { useAutoHeight, verifyWithEndpoint, WidgetGate } from 'partner-widgets/partner';
import { type ReactNode, useRef } from 'react';
import { Card } from './Card';

interface Props {
  /** The CRM, the only page that this one listens to. */
  allowedOrigins: string[];
  /** What the server verified and rendered, shown until the page has verified it, too. */
  children: ReactNode;
}

const verify = verifyWithEndpoint('/api/verify');

/** Follows what the CRM signs anew while the page is open: it is verified by our route before it takes the place of the last. */
export function LiveCard({ allowedOrigins, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useAutoHeight(box);
  return (
    <div ref={box}>
      <WidgetGate verify={verify} allowedOrigins={allowedOrigins} loading={children || undefined}>
        {({ context }) => <Card context={context} />}
      </WidgetGate>
    </div>
  );
}
