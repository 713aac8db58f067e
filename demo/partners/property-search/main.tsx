import { useHostEnvironment, verifyWithEndpoint, WidgetGate } from 'partner-widgets/partner';
import { isPersonContext, type WidgetContext } from 'partner-widgets/protocol';
import { createRoot } from 'react-dom/client';
import 'partner-widgets/partner.css';
import '../look/look.css';
import './property-search.css';
import { allowedOrigins } from '../allowed-origins.ts';
import { PropertySearch } from './PropertySearch.tsx';
import { Viewing } from './Viewing.tsx';

/** The CRM shows this page in a dialog where this widget asks it to: see `bookViewing`. */
const viewedHome = new URLSearchParams(location.search).get('viewing');

function Page() {
  useHostEnvironment();
  return (
    <WidgetGate verify={verifyWithEndpoint('/property-search/verify')} allowedOrigins={allowedOrigins}>
      {({ context }) => <Content context={context} />}
    </WidgetGate>
  );
}

function Content({ context }: { context: WidgetContext }) {
  if (!isPersonContext(context)) return <p>Hearth looks for homes for people.</p>;
  return viewedHome === null ? <PropertySearch person={context.person} /> : <Viewing homeId={viewedHome} />;
}

createRoot(document.getElementById('root')!).render(<Page />);
