import { verifyWithPublicKey, WidgetGate } from 'partner-widgets/partner';
import { isPersonContext } from 'partner-widgets/protocol';
import { crmKeys } from './crm-keys.ts';
import { Homes, Offices } from './your-widget.tsx';

const verify = verifyWithPublicKey(crmKeys);

export function App() {
  return (
    <WidgetGate verify={verify} allowedOrigins={['https://crm.example']}>
      {({ context }) => (isPersonContext(context) ? <Homes for={context.person} /> : <Offices for={context.company} />)}
    </WidgetGate>
  );
}
