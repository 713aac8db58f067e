import { SignedWidgetFrame, signWithEndpoint } from 'partner-widgets/host';
import type { PartnerWidget } from 'partner-widgets/protocol';
import type { PageProps } from './your-crm.ts';

const sign = signWithEndpoint('/api/sign');

export function FreshFrame({ widget, person }: PageProps & { widget: PartnerWidget }) {
  return (
    <SignedWidgetFrame
      widget={widget}
      viewType="person"
      recordId={person.id}
      sign={sign}
      recordVersion={person.updatedAt}
      contextMaxAgeSeconds={300}
      ifNotListening="remount"
      capabilities={{ context: true }}
    />
  );
}
