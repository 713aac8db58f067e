import { useHostEnvironment, verifyWithEndpoint, WidgetGate } from 'partner-widgets/partner';
import { createRoot } from 'react-dom/client';
import 'partner-widgets/partner.css';
import '../look/look.css';
import './broken.css';
import { allowedOrigins } from '../allowed-origins.ts';

function Page() {
  useHostEnvironment();
  return (
    <main>
      <WidgetGate verify={verifyWithEndpoint('/broken/verify')} allowedOrigins={allowedOrigins}>
        {() => <p>This must never be seen: the server verifies with a key that the CRM does not sign with.</p>}
      </WidgetGate>
    </main>
  );
}

createRoot(document.getElementById('root')!).render(<Page />);
