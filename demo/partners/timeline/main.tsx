import { useHostEnvironment, verifyWithEndpoint, WidgetGate } from 'partner-widgets/partner';
import { isPersonContext } from 'partner-widgets/protocol';
import { createRoot } from 'react-dom/client';
import 'partner-widgets/partner.css';
import '../look/look.css';
import './timeline.css';
import { allowedOrigins } from '../allowed-origins.ts';
import { Timeline } from './Timeline.tsx';

function Page() {
  const { locale } = useHostEnvironment();
  return (
    <WidgetGate verify={verifyWithEndpoint('/timeline/verify')} allowedOrigins={allowedOrigins}>
      {({ context }) => {
        const { id } = isPersonContext(context) ? context.person : context.company;
        const name = isPersonContext(context) ? context.person.firstName : context.company.name;
        return <Timeline id={id} name={name ?? 'this contact'} locale={locale} />;
      }}
    </WidgetGate>
  );
}

createRoot(document.getElementById('root')!).render(<Page />);
