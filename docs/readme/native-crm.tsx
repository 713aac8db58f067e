import { createStateStore, PartnerWidgetTabs, type PartnerWidgetTabsProps } from 'partner-widgets/host';
import { agent, record, router } from './your-crm.ts';

const state = createStateStore(agent.id);

export function NativeTabs(props: PartnerWidgetTabsProps) {
  return (
    <PartnerWidgetTabs
      {...props}
      recordVersion={record.updatedAt}
      capabilities={{
        ...{ environment: true, context: true, resize: true, toast: true, confirm: true, modal: true, badge: true },
        ...{ unsavedChanges: true, state, openRecord: ({ viewType, recordId }) => router.open(viewType, recordId) },
      }}
    />
  );
}
