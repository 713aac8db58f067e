import { createStateStore, type FrameCapabilities, PartnerWidgetTabs, SignedWidgetFrame, signWithEndpoint } from 'partner-widgets/host';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Crm, Showing } from './window.ts';

// A CRM's page, with what is published. It counts whatever gets through to it.

const crm: Crm = {
  show: (...showings) => flushSync(() => root.render(showings.map(frameOf))),
  ...{ calls: [], talks: [], statuses: [], problems: [], heard: 0, said: [], nonce: '', arrived: 0, signings: [], uncaught: [] },
};
window.crmPage = crm;
addEventListener('error', ({ message }) => crm.uncaught.push(message));
addEventListener('unhandledrejection', ({ reason }) => crm.uncaught.push(String(reason)));
for (const type of ['message', 'messageerror']) addEventListener(type, () => crm.arrived++);

const root = createRoot(document.body.appendChild(document.createElement('main')));
const endpoint = signWithEndpoint('/sign');

const call =
  (name: string) =>
  (data: unknown): undefined => {
    crm.calls.push([name, data]);
  };

function everything(isBuiltIn: boolean): FrameCapabilities {
  return {
    environment: true,
    context: true,
    resize: { minHeight: 100, maxHeight: 900 },
    toast: isBuiltIn || call('toast'),
    confirm: isBuiltIn || ((data) => !call('confirm')(data)),
    modal: isBuiltIn || call('modal'),
    openRecord: call('openRecord'),
    refreshRecord: call('refreshRecord'),
    openUrl: call('openUrl'),
    copy: call('copy'),
    download: call('download'),
    badge: true,
    path: { value: undefined, onChange: call('path') },
    unsavedChanges: call('unsavedChanges'),
    state: createStateStore('ada'),
  };
}

function frameOf({ id = 'homes', name = 'Homes', grant = 'everything', isBuiltIn = false, ...showing }: Showing) {
  const all = everything(isBuiltIn);
  const { url, record = '1', version, delivery = 'query', inTabs, isNeverSigned, readiness = 'load' } = showing;
  const widget = { id, name, url, viewTypes: ['person' as const], status: 'approved' as const };
  const options = {
    viewType: 'person' as const,
    recordId: record,
    recordVersion: version,
    delivery,
    readiness,
    sign: (request: Parameters<typeof endpoint>[0]) => {
      crm.signings.push(request.widgetId);
      return isNeverSigned ? new Promise<never>(() => {}) : endpoint(request);
    },
    capabilities: grant === 'everything' ? all : Object.fromEntries(grant.map((each) => [each, all[each]])),
    onProblem: ({ code }: { code: string }) => crm.problems.push(code),
    onTrace: (direction: string, message: unknown) => {
      if (direction === 'received') crm.heard++;
      else {
        crm.said.push(String(Object(message).type));
        crm.nonce = Object(message).partnerWidgets?.nonce ?? crm.nonce;
      }
    },
  };
  const key = JSON.stringify([id, delivery, inTabs]);
  if (inTabs) {
    const enablements = [{ widgetId: id, teamId: 'team', viewTypes: widget.viewTypes }];
    return <PartnerWidgetTabs key={key} label="Tabs" widgets={[widget]} enablements={enablements} teamId="team" {...options} />;
  }
  return (
    <SignedWidgetFrame
      key={key}
      widget={widget}
      {...options}
      onStatus={(status) => void crm.statuses.push(status)}
      onTalk={({ badge, height, hasUnsavedChanges }) => void crm.talks.push({ badge, height, hasUnsavedChanges })}
    />
  );
}

// Framed, nobody else can tell it what to show.
const given = new URLSearchParams(location.search).get('show');
if (given) crm.show(JSON.parse(given) as Showing);
