import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createStateStore } from '../../../src/host/conversation/state-store.ts';
import type { FrameCapabilities } from '../../../src/host/dialogs/frame-capabilities.ts';
import { SignedWidgetFrame, type SignedWidgetFrameProps } from '../../../src/host/SignedWidgetFrame.tsx';
import type { HostPage, Showing } from './window.ts';

// A CRM's page with one widget. What it grants and how it is shown is for the test to say.

const held: ((value: unknown) => void)[] = [];
const crm: HostPage = {
  calls: [],
  statuses: [],
  talks: [],
  metrics: [],
  problems: [],
  said: [],
  uncaught: [],
  show,
  settle: (value) => held.shift()?.(value),
};
window.hostPage = crm;
addEventListener('error', ({ message }) => crm.uncaught.push(message));
addEventListener('unhandledrejection', ({ reason }) => crm.uncaught.push(String(reason)));

const answers: Record<string, unknown> = { confirm: true, modal: { picked: 7 } };

const call =
  (name: string, how: Showing['how'] = 'recorded') =>
  (...given: unknown[]) => {
    crm.calls.push([name, given[0] instanceof URL ? given[0].href : given[0]]);
    if (how === 'throwing') throw new Error('thrown');
    if (how === 'rejecting') return Promise.reject(new Error('rejected')) as never;
    if (how === 'held') return new Promise((resolve) => held.push(resolve)) as never;
    if (how === 'uncloneable') return Promise.resolve(() => {}) as never;
    return answers[name] as never;
  };

function everything({ how, path }: Showing): FrameCapabilities {
  const builtIn = how === 'built-in';
  return {
    environment: true,
    context: true,
    resize: { minHeight: 100, maxHeight: 900 },
    toast: builtIn || call('toast', how),
    confirm: builtIn || call('confirm', how),
    modal: builtIn || call('modal', how),
    close: call('close', how),
    openRecord: call('openRecord', how),
    refreshRecord: call('refreshRecord', how),
    openUrl: builtIn || call('openUrl', how),
    copy: builtIn || call('copy', how),
    download: builtIn || call('download', how),
    badge: true,
    path: { value: path, onChange: call('path', how) },
    unsavedChanges: call('unsavedChanges', how),
    state: createStateStore('ada'),
  };
}

const root = createRoot(document.body.appendChild(document.createElement('div')));
const style = document.head.appendChild(document.createElement('style'));
style.textContent = ':root{--pw-accent:#123456;color-scheme:light}[data-theme=dark]{--pw-accent:#abcdef;color-scheme:dark}';

function show(showing: Showing): void {
  const { grant = [], how: _, path: __, url, record, isStrict, ...changed } = showing;
  const all = everything(showing);
  const { close: ___, ...ofFrame } = all;
  const props: SignedWidgetFrameProps = {
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
    // A frame may close itself inside a modal only.
    capabilities: grant === 'everything' ? ofFrame : Object.fromEntries(grant.map((name) => [name, all[name]])),
  };
  const frame = <SignedWidgetFrame {...props} />;
  flushSync(() => root.render(isStrict ? <StrictMode>{frame}</StrictMode> : frame));
}

// Without a word of the test, as its words count for clicks.
const atOnce = new URLSearchParams(location.search).get('show');
if (atOnce) show(JSON.parse(atOnce) as Showing);
