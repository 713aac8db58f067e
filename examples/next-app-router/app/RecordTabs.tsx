'use client';

import { PartnerWidgetTabs, type PartnerWidgetTabsProps, signWithEndpoint } from 'partner-widgets/host';

const sign = signWithEndpoint('/api/sign');

/** The part of the CRM's page that runs in the browser. It asks its own server to sign, and never sees a key. */
export function RecordTabs(props: Omit<PartnerWidgetTabsProps, 'sign'>) {
  return (
    <PartnerWidgetTabs
      {...props}
      sign={sign}
      readiness="handshake"
      capabilities={{ context: true, resize: true }}
      tabs={[{ id: 'overview', label: 'Overview', content: <p>The CRM’s own tab.</p> }]}
    />
  );
}
