import { useHostEnvironment, verifyWithEndpoint, WidgetGate } from 'partner-widgets/partner';
import { createElement as h, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { tellPainted } from './painted.mjs';

// A partner's page with our hooks: it asks its own server for a verdict.

function Widget({ context }) {
  useHostEnvironment();
  useEffect(tellPainted, []);
  return h('h2', null, `Homes for ${context.person.firstName}`);
}

createRoot(document.getElementById('app')).render(
  h(WidgetGate, { verify: verifyWithEndpoint('/verify') }, ({ context }) => h(Widget, { context })),
);
