import { PartnerWidgetTabs, signWithEndpoint } from 'partner-widgets/host';
import { createRoot } from 'react-dom/client';

// The same server under its other name: another origin.
const url = `${location.origin.replace('localhost', '127.0.0.1')}/widget`;

const root = document.querySelector('#root');
if (root)
  createRoot(root).render(
    <PartnerWidgetTabs
      label="Jane Doe"
      tabs={[{ id: 'overview', label: 'Overview', content: 'Overview' }]}
      widgets={[
        { id: 'homes', name: 'Homes', url, viewTypes: ['person'], status: 'approved' },
        // Fails, and shows so.
        { id: 'unsafe', name: 'Unsafe', url: 'http://widget.example/', viewTypes: ['person'], status: 'approved' },
      ]}
      enablements={['homes', 'unsafe'].map((widgetId) => ({ widgetId, teamId: 'acme', viewTypes: ['person'] }))}
      teamId="acme"
      viewType="person"
      recordId="1"
      sign={signWithEndpoint('/sign')}
    />,
  );
