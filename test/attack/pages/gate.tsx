import { verifyWithEndpoint, WidgetGate } from 'partner-widgets/partner';
import { createRoot } from 'react-dom/client';

// A widget in React that lists what the CRM says of a contact: here each e-mail is a naughty string.

const uncaught: string[] = [];
Object.assign(window, { uncaught });
addEventListener('error', ({ message }) => uncaught.push(message));
addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));

createRoot(document.body.appendChild(document.createElement('main'))).render(
  <WidgetGate verify={verifyWithEndpoint('/verify')}>
    {({ context }) => (
      <ul>
        {context.person?.emails?.map(({ value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same text may come twice.
          <li key={index}>{value}</li>
        ))}
      </ul>
    )}
  </WidgetGate>,
);
