import { PartnerWidgetTabs, signWithEndpoint } from 'partner-widgets/host';
import 'partner-widgets/host.css';
import { enablements, Overview, teamId, widgets } from './your-crm.ts';

export function PersonPage({ id, name }: { id: string; name: string }) {
  return (
    <PartnerWidgetTabs
      label={name}
      viewType="person"
      recordId={id}
      teamId={teamId}
      widgets={widgets}
      enablements={enablements}
      sign={signWithEndpoint('/api/sign')}
      tabs={[{ id: 'overview', label: 'Overview', content: <Overview /> }]}
    />
  );
}
