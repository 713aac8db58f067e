import { createRoot } from 'react-dom/client';
import 'partner-widgets/host.css';
import './styles/theme.css';
import './styles/page.css';
import './styles/navigation.css';
import './styles/table.css';
import './styles/contact.css';
import './styles/explainer.css';
import './styles/phones.css';
import './styles/records.css';
import './styles/admin.css';
import type { CallingProvider } from 'partner-widgets/protocol';
import type { Engagement } from '../calls/engagement.ts';
import type { CrmData } from '../crm-data.ts';
import { App } from './App.tsx';

const root = createRoot(document.getElementById('root')!);
const responses = await Promise.all(['/api/crm', '/api/phones', '/api/engagements'].map((path) => fetch(path))).catch(() => []);

if (responses.length > 0 && responses.every(({ ok }) => ok)) {
  const [data, phones, engagements]: [CrmData, CallingProvider[], Engagement[]] = await bodiesOf(responses);
  root.render(<App loaded={{ data, phones, engagements }} />);
} else {
  root.render(<p className="unreachable">The CRM’s server does not answer. Is it still running? Reload to try again.</p>);
}

async function bodiesOf<Bodies extends unknown[]>(responses: readonly Response[]): Promise<Bodies> {
  return (await Promise.all(responses.map((response) => response.json()))) as Bodies;
}
