import { verifyWithEndpoint, WidgetGate } from 'partner-widgets/partner';
import 'partner-widgets/partner.css';
import { isPersonContext } from 'partner-widgets/protocol';
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('root')!).render(
  <WidgetGate verify={verifyWithEndpoint('/verify')}>
    {({ context }) =>
      isPersonContext(context) ? <h1>Homes for {context.person.firstName}</h1> : <h1>Offices for {context.company.name}</h1>
    }
  </WidgetGate>,
);
