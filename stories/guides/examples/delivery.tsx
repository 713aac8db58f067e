import { SignedWidgetFrame, signWithEndpoint } from 'partner-widgets/host';
import type { PartnerWidget } from 'partner-widgets/protocol';

const sign = signWithEndpoint('/api/sign');

/** The signed context is in no URL, no log of a proxy and no history. */
export function ByMessage({ widget, personId }: { widget: PartnerWidget; personId: string }) {
  return <SignedWidgetFrame widget={widget} viewType="person" recordId={personId} sign={sign} delivery="message" readiness="handshake" />;
}
