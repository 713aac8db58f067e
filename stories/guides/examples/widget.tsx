import { verifyWithEndpoint, WidgetGate } from 'partner-widgets/partner';
import 'partner-widgets/partner.css';
import { isPersonContext } from 'partner-widgets/protocol';
import { createRoot } from 'react-dom/client';
import { Homes, Offices } from './your-widget.tsx';

createRoot(document.getElementById('root')!).render(
  <WidgetGate verify={verifyWithEndpoint('/verify')} allowedOrigins={['https://crm.example']}>
    {({ context }) => (isPersonContext(context) ? <Homes for={context.person} /> : <Offices for={context.company} />)}
  </WidgetGate>,
);
