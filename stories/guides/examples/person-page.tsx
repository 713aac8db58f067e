import { PartnerWidgetTabs, signWithEndpoint } from 'partner-widgets/host';
import 'partner-widgets/host.css';
import { enablements, Overview, teamId, widgets } from './your-crm.ts';

export function PersonPage({ id, name }: { id: string; name: string }) {
  return (
    <PartnerWidgetTabs
      label={name}
      tabs={[{ id: 'overview', label: 'Overview', content: <Overview /> }]}
      widgets={widgets}
      enablements={enablements}
      teamId={teamId}
      viewType="person"
      recordId={id}
      sign={signWithEndpoint('/api/sign')}
    />
  );
}
