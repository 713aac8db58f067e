import { SignedWidgetFrame, signWithEndpoint } from 'partner-widgets/host';
import type { PartnerWidget } from 'partner-widgets/protocol';

const sign = signWithEndpoint('/api/sign');

export function SidePanel({ widget, personId }: { widget: PartnerWidget; personId: string }) {
  return <SignedWidgetFrame widget={widget} viewType="person" recordId={personId} sign={sign} bar={false} />;
}
