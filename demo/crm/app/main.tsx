import { createRoot } from 'react-dom/client';
import 'partner-widgets/host.css';
import './styles/theme.css';
import './styles/page.css';
import './styles/navigation.css';
import './styles/table.css';
import './styles/contact.css';
import './styles/explainer.css';
import type { CrmData } from '../crm-data.ts';
import { App } from './App.tsx';
import { CrmContext } from './crm-context.ts';

const root = createRoot(document.getElementById('root')!);
const response = await fetch('/api/crm').catch(() => undefined);

if (response?.ok) {
  const data: CrmData = await response.json();
  root.render(
    <CrmContext value={data}>
      <App />
    </CrmContext>,
  );
} else {
  root.render(<p className="unreachable">The CRM’s server does not answer. Is it still running? Reload to try again.</p>);
}
