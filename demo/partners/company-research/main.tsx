import { verifyWithEndpoint, WidgetGate } from 'partner-widgets/partner';
import { isCompanyContext } from 'partner-widgets/protocol';
import { createRoot } from 'react-dom/client';
import 'partner-widgets/partner.css';
import './company-research.css';
import { CompanyResearch } from './CompanyResearch.tsx';

createRoot(document.getElementById('root')!).render(
  <WidgetGate verify={verifyWithEndpoint('/company-research/verify')}>
    {({ context }) => (isCompanyContext(context) ? <CompanyResearch company={context.company} /> : <p>Lantern looks into companies.</p>)}
  </WidgetGate>,
);
