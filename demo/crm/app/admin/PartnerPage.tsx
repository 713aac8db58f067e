import { WidgetRegistrationForm } from 'partner-widgets/host';
import { useState } from 'react';
import { useCrm } from '../crm-context.ts';
import { WidgetList } from './WidgetList.tsx';

/** What a partner sees: its widgets, and the way to a new one. */
export function PartnerPage() {
  const { agent, widgets, admin } = useCrm();
  const [isNew, setNew] = useState(false);
  return (
    <>
      <title>For partners · Acme CRM</title>
      <h1>For partners</h1>
      <p className="lead">Register a widget, try it with one team, and ask for its approval. In this demo you are every partner.</p>
      <WidgetList widgets={widgets} under="/partners" />
      {isNew ? (
        <section aria-labelledby="new-widget">
          <h2 id="new-widget">New widget</h2>
          <WidgetRegistrationForm
            teams={[agent.team]}
            onSubmit={admin.register}
            // Loaded anew, as the page's policy does not know a new address yet.
            onDone={() => location.reload()}
          />
        </section>
      ) : (
        <button type="button" className="button" onClick={() => setNew(true)}>
          Register a widget
        </button>
      )}
    </>
  );
}
