import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useHostEnvironment, useHostPath, useHostState, useWidgetHost } from '../../../src/partner/index.ts';

// A widget's page with nothing but hooks on it. Each render is written down, so that a test sees the first one, too. Its query says
// which CRM it knows (`allow`).

const options = { allowedOrigins: [new URLSearchParams(location.search).get('allow') ?? 'https://crm.test'] };

const text = (kept: unknown): string | undefined => (typeof kept === 'string' ? kept : undefined);

const renders: HooksPage['renders'] = [];

function Page() {
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
  window.hooks = { renders, setPath, setNote: note.set, setCount: count.set, toast: host.toast };
  return <p>{JSON.stringify(seen)}</p>;
}

export interface HooksPage {
  renders: Record<string, unknown>[];
  setPath(path: string): void;
  setNote(note: string): void;
  setCount(count: number): void;
  toast(toast: { text: string }): Promise<unknown>;
}

declare global {
  interface Window {
    hooks: HooksPage;
  }
}

createRoot(document.body.appendChild(document.createElement('div'))).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
