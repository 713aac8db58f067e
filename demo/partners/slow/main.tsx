import { useHostEnvironment, verifyWithEndpoint, WidgetGate } from 'partner-widgets/partner';
import { isPersonContext, type WidgetContext } from 'partner-widgets/protocol';
import { createRoot } from 'react-dom/client';
import 'partner-widgets/partner.css';
import '../look/look.css';
import { allowedOrigins } from '../allowed-origins.ts';

function Slow({ context }: { context: WidgetContext }) {
  return (
    <main>
      <h1>
        Here at last, for <bdi>{isPersonContext(context) ? context.person.firstName : context.company.name}</bdi>{' '}
        <span className="verified">✓ Verified</span>
      </h1>
      <p>This server takes four seconds. The CRM said so after two, and went on working.</p>
    </main>
  );
}

function Page() {
  useHostEnvironment();
  return (
    <WidgetGate verify={verifyWithEndpoint('/slow/verify')} allowedOrigins={allowedOrigins}>
      {({ context }) => <Slow context={context} />}
    </WidgetGate>
  );
}

createRoot(document.getElementById('root')!).render(<Page />);
