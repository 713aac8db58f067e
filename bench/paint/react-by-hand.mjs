import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { tellPainted } from './painted.mjs';

// The same page without us: React, and a fetch that asks the same server.

const signed = Object.fromEntries(new URLSearchParams(location.search));

function Widget({ context }) {
  useEffect(tellPainted, []);
  return h('h2', null, `Homes for ${context.person.firstName}`);
}

function Gate() {
  const [verdict, setVerdict] = useState();
  useEffect(() => {
    const request = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(signed) };
    void fetch('/verify', request)
      .then((response) => response.json())
      .then(setVerdict);
  }, []);
  return verdict?.ok ? h(Widget, { context: verdict.value }) : 'Verifying …';
}

createRoot(document.getElementById('app')).render(h(Gate));
