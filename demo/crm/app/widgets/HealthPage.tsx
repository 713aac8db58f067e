import { WidgetHealthPanel } from 'partner-widgets/host';
import { useCrm } from '../crm-context.ts';
import { useHealth } from './health-context.ts';

export function HealthPage() {
  const { widgets } = useCrm();
  const { health, reset } = useHealth();
  return (
    <>
      <title>Health · Acme CRM</title>
      <div className="page-title">
        <h1>Health</h1>
        <button type="button" className="button" onClick={reset}>
          Start over
        </button>
      </div>
      <p className="lead">How quickly partners’ widgets were there for you, since this page was loaded.</p>
      <WidgetHealthPanel health={health} widgets={widgets} />
    </>
  );
}
