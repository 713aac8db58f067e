import { useHostEnvironment, WidgetGate } from 'partner-widgets/partner';
import { isCompanyContext } from 'partner-widgets/protocol';
import { createRoot } from 'react-dom/client';
import 'partner-widgets/partner.css';
import '../look/look.css';
import './company-research.css';
import { allowedOrigins } from '../allowed-origins.ts';
import { CompanyResearch } from './CompanyResearch.tsx';
import { verify } from './last-signed.ts';

function Page() {
  useHostEnvironment();
  return (
    <WidgetGate verify={verify} allowedOrigins={allowedOrigins}>
      {({ context }) => (isCompanyContext(context) ? <CompanyResearch company={context.company} /> : <p>Lantern looks into companies.</p>)}
    </WidgetGate>
  );
}

createRoot(document.getElementById('root')!).render(<Page />);
