import { verifyWithEndpoint, WidgetGate } from 'partner-widgets/partner';
import { isPersonContext } from 'partner-widgets/protocol';
import { createRoot } from 'react-dom/client';
import 'partner-widgets/partner.css';
import './property-search.css';
import { PropertySearch } from './PropertySearch.tsx';

createRoot(document.getElementById('root')!).render(
  <WidgetGate verify={verifyWithEndpoint('/property-search/verify')}>
    {({ context }) => (isPersonContext(context) ? <PropertySearch person={context.person} /> : <p>Hearth looks for homes for people.</p>)}
  </WidgetGate>,
);
