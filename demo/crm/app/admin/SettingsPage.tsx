import { WidgetSettings } from 'partner-widgets/host';
import { useCrm } from '../crm-context.ts';

export function SettingsPage() {
  const { agent, widgets, enablements, admin } = useCrm();
  return (
    <>
      <title>Settings · Acme CRM</title>
      <h1>Integration Partner Widgets</h1>
      <p className="lead">Partners’ apps on the pages of people and companies. What you switch on here, your whole team sees.</p>
      <WidgetSettings widgets={widgets} teamId={agent.team.id} enablements={enablements} onChange={admin.enable} />
    </>
  );
}
