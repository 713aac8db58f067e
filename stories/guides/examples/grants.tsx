import { createStateStore, PartnerWidgetTabs, signWithEndpoint } from 'partner-widgets/host';
import 'partner-widgets/host.css';
import { agent, enablements, type PageProps, router, teamId, widgets } from './your-crm.ts';

const sign = signWithEndpoint('/api/sign');
const state = createStateStore(agent.id);

export function PersonPage({ person }: PageProps) {
  return (
    <PartnerWidgetTabs
      label={person.name}
      widgets={widgets}
      enablements={enablements}
      teamId={teamId}
      viewType="person"
      recordId={person.id}
      recordVersion={person.updatedAt}
      sign={sign}
      capabilities={{
        environment: true,
        context: true,
        resize: { minHeight: 200, maxHeight: 2_000 },
        toast: true,
        confirm: true,
        modal: true,
        badge: true,
        unsavedChanges: true,
        state,
        openRecord: ({ viewType, recordId }) => router.open(`/${viewType}/${encodeURIComponent(recordId)}`),
        refreshRecord: () => router.reload(),
        openUrl: true,
        copy: true,
      }}
    />
  );
}
