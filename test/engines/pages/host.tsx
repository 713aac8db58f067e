import { SignedWidgetFrame, signWithEndpoint } from 'partner-widgets/host';
import { createRoot } from 'react-dom/client';

// A CRM's page. Its query names the widget, and the path of the widget's page on this server's other name, which is another origin.
const query = new URLSearchParams(location.search);
const id = query.get('widget') ?? '';
const url = `${location.origin.replace('localhost', '127.0.0.1')}/${query.get('page')}`;
const sign = signWithEndpoint(id === 'tampered' ? '/sign-tampered' : '/sign');

createRoot(document.body.appendChild(document.createElement('main'))).render(
  <SignedWidgetFrame widget={{ id, name: 'Homes', url }} viewType="person" recordId="1" sign={sign} />,
);
