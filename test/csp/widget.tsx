import { verifyWithEndpoint, WidgetGate } from 'partner-widgets/partner';
import { createRoot } from 'react-dom/client';

const root = document.querySelector('#root');
if (root)
  createRoot(root).render(
    <WidgetGate verify={verifyWithEndpoint('/verify')}>{({ context }) => <p>Homes for {context.person?.firstName}</p>}</WidgetGate>,
  );
