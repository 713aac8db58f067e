import { useHostEnvironment, verifyWithEndpoint, WidgetGate } from 'partner-widgets/partner';
import { createElement as h, useEffect } from 'react';
import { createRoot } from 'react-dom/client';

// A partner's page with our hooks: it asks its own server for a verdict.

function Widget({ context }) {
  useHostEnvironment();
  useEffect(() => {
    const host = location.origin.replace('localhost', '127.0.0.1');
    requestAnimationFrame(() => setTimeout(() => parent.postMessage('painted', host)));
  }, []);
  return h('h2', null, `Homes for ${context.person.firstName}`);
}

createRoot(document.getElementById('app')).render(
  h(WidgetGate, { verify: verifyWithEndpoint('/verify') }, ({ context }) => h(Widget, { context })),
);
