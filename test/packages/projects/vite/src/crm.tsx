import { PartnerWidgetTabs, signWithEndpoint } from 'partner-widgets/host';
import 'partner-widgets/host.css';
import type { Enablement, PartnerWidget } from 'partner-widgets/protocol';
import { StrictMode, version } from 'react';
import { createRoot } from 'react-dom/client';

const url = `http://127.0.0.1:${location.port}/widget.html`;
const widgets: PartnerWidget[] = [{ id: 'homes', name: 'Homes', url, viewTypes: ['person'], status: 'approved' }];
const enablements: Enablement[] = [{ widgetId: 'homes', teamId: 'north', viewTypes: ['person'] }];
const sign = signWithEndpoint('/sign');

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <p>React {version}</p>
    <PartnerWidgetTabs
      label="José"
      viewType="person"
      recordId="jose"
      teamId="north"
      widgets={widgets}
      enablements={enablements}
      sign={sign}
      tabs={[{ id: 'overview', label: 'Overview', content: <p>Overview</p> }]}
    />
  </StrictMode>,
);
