import { verifyWithEndpoint, WidgetGate } from 'partner-widgets/partner';
import { createRoot } from 'react-dom/client';
import 'partner-widgets/partner.css';
import './broken.css';

createRoot(document.getElementById('root')!).render(
  <main>
    <WidgetGate verify={verifyWithEndpoint('/broken/verify')}>
      {() => <p>This must never be seen: the server verifies with a key that the CRM does not sign with.</p>}
    </WidgetGate>
  </main>,
);
