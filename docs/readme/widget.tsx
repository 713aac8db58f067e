import { verifyWithEndpoint, WidgetGate } from 'partner-widgets/partner';
import 'partner-widgets/partner.css';

export function App() {
  return (
    <WidgetGate verify={verifyWithEndpoint('/verify')} allowedOrigins={['https://crm.example']}>
      {({ context }) => <h1>Homes for {context.person ? context.person.firstName : context.company.name}</h1>}
    </WidgetGate>
  );
}
