import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useHostEnvironment, useHostPath, useHostState, useWidgetHost } from '../../../src/partner/index.ts';
import { connectToHost } from '../../../src/widget/index.ts';

// A widget's page with nothing but hooks on it. Each render is written down, so that a test sees the first one, too. Its query says
// which CRM it knows (`allow`), and where it goes at once (`path`).

const options = { allowedOrigins: [new URLSearchParams(location.search).get('allow') ?? 'https://crm.test'] };

const text = (kept: unknown): string | undefined => (typeof kept === 'string' ? kept : undefined);

const renders: HooksPage['renders'] = [];

/** As a widget's inner tabs do: it goes, and comes back with the same key. */
function Draft() {
  const draft = useHostState('note', '', text, options);
  return <p id="draft">{draft.value}</p>;
}

function Page() {
  const [isOpen, setIsOpen] = useState(false);
  const host = useWidgetHost(options);
  const [path, setPath] = useHostPath(options);
  const note = useHostState('note', '', text, options);
  const count = useHostState('count', 0, (kept) => (typeof kept === 'number' ? kept : undefined), options);
  const { theme } = useHostEnvironment(options);
  const seen = {
    status: host.status === 'failed' ? `failed ${host.failure.code}` : host.status,
    capabilities: host.status === 'connected' ? host.capabilities : [],
    path,
    note: note.value,
    count: count.value,
    isRestored: note.isRestored,
    theme,
  };
  renders.push(seen);
  window.hooks = {
    renders,
    setPath,
    setNote: note.set,
    setCount: count.set,
    toast: host.toast,
    modal: host.modal,
    keepState: host.keepState,
  };
  return (
    <>
      <button type="button" onClick={() => setIsOpen(!isOpen)}>
        Toggle
      </button>
      {isOpen && <Draft />}
      <p>{JSON.stringify(seen)}</p>
    </>
  );
}

export interface HooksPage {
  renders: Record<string, unknown>[];
  setPath(path: string): void;
  setNote(note: string): void;
  setCount(count: number): void;
  keepState(key: string, value: unknown): Promise<unknown>;
  toast(toast: { text: string }): Promise<unknown>;
  modal(modal: { path: string; title: string }): Promise<unknown>;
}

declare global {
  interface Window {
    hooks: HooksPage;
  }
}

const path = new URLSearchParams(location.search).get('path');
if (path) void connectToHost(options).setPath(path);
createRoot(document.body.appendChild(document.createElement('div'))).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
