import { SignedWidgetFrame, signWithEndpoint } from 'partner-widgets/host';
import type { PartnerWidget } from 'partner-widgets/protocol';

export function SidePanel({ widget, personId }: { widget: PartnerWidget; personId: string }) {
  return <SignedWidgetFrame widget={widget} viewType="person" recordId={personId} sign={signWithEndpoint('/api/sign')} bar={false} />;
}
