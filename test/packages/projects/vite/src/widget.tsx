import { verifyWithEndpoint, WidgetGate } from 'partner-widgets/partner';
import 'partner-widgets/partner.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <WidgetGate verify={verifyWithEndpoint('/verify')}>
      {({ context }) => <h1>{context.person ? `${context.person.firstName} ${context.person.lastName}` : context.company.name}</h1>}
    </WidgetGate>
  </StrictMode>,
);
