import { PartnerWidgetTabs, signWithEndpoint, useWidgetHealth, WidgetHealthPanel } from 'partner-widgets/host';
import 'partner-widgets/host.css';
import { agent, enablements, type PageProps, teamId, widgets } from './your-crm.ts';

const sign = signWithEndpoint('/api/sign');

/** The tabs, and for whoever runs the CRM how their widgets do. */
export function Measured({ person }: PageProps) {
  const { onMetric, health } = useWidgetHealth();
  return (
    <>
      <PartnerWidgetTabs
        label={person.name}
        widgets={widgets}
        enablements={enablements}
        teamId={teamId}
        viewType="person"
        recordId={person.id}
        sign={sign}
        readiness="handshake"
        onMetric={onMetric}
      />
      {agent.isAdministrator && <WidgetHealthPanel health={health} widgets={widgets} />}
    </>
  );
}
