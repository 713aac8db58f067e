import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Capabilities } from '../../../src/host/conversation/capabilities.ts';
import { SignedWidgetFrame, type SignedWidgetFrameProps } from '../../../src/host/SignedWidgetFrame.tsx';
import type { HostPage } from './window.ts';

// A CRM's page with one widget. What it grants and how it is shown is for the test to say.

const crm: HostPage = { calls: [], statuses: [], talks: [], metrics: [], problems: [], said: [], show };
window.hostPage = crm;

const call =
  (name: string, answer?: unknown) =>
  (...given: unknown[]) => {
    crm.calls.push([name, given[0]]);
    return answer as never;
  };

const everything: Capabilities = {
  environment: true,
  context: true,
  resize: { minHeight: 100, maxHeight: 900 },
  toast: call('toast'),
  confirm: call('confirm', true),
  modal: call('modal', { picked: 7 }),
  openRecord: call('openRecord'),
  refreshRecord: call('refreshRecord'),
  openUrl: call('openUrl'),
  copy: call('copy'),
  download: call('download'),
  badge: true,
  path: { value: undefined, onChange: call('path') },
  unsavedChanges: call('unsavedChanges'),
};

const root = createRoot(document.body.appendChild(document.createElement('div')));
const style = document.head.appendChild(document.createElement('style'));
style.textContent = ':root{--pw-accent:#123456;color-scheme:light}[data-theme=dark]{--pw-accent:#abcdef;color-scheme:dark}';

let shown: SignedWidgetFrameProps | undefined;

function show({ grant, url, record, ...changed }: Parameters<HostPage['show']>[0]): void {
  const capabilities = grant === 'everything' ? everything : Object.fromEntries((grant ?? []).map((name) => [name, everything[name]]));
  shown = {
    widget: { id: 'homes', name: 'Homes', url: url ?? 'https://widget.test/widget' },
    viewType: 'person',
    recordId: record ?? '1',
    sign: async ({ recordId, signal }) => (await fetch(`/sign?record=${recordId}`, { signal })).json(),
    onStatus: (status) => crm.statuses.push(status),
    onTalk: (talk) => crm.talks.push(talk),
    onMetric: (metric) => crm.metrics.push(metric),
    onProblem: ({ code }) => crm.problems.push(code),
    onTrace: (direction, message) => crm.said.push([direction, message]),
    ...changed,
    capabilities,
  };
  const props = shown;
  flushSync(() => root.render(<SignedWidgetFrame {...props} />));
}
