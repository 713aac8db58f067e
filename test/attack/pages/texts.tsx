import { CallDock, PartnerWidgetTabs, SignedWidgetFrame, useCall, WidgetReview, WidgetSettings } from 'partner-widgets/host';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import blns from '../../vectors/data/blns.json';

// Text of others in every component of the host that shows some, all strings at once. `?component=` is which.

const strings: string[] = blns.cases;
const never = (): Promise<never> => new Promise(() => {});
const widgets = strings.map((name, index) => ({
  ...{ id: `w${index}`, name, description: name, url: 'https://widget.example/', status: 'approved' as const },
  viewTypes: ['person' as const],
}));
const enablements = widgets.map(({ id, viewTypes }) => ({ widgetId: id, teamId: 'team', viewTypes }));

function Phones() {
  const providers = strings.map((name, index) => ({
    ...{ id: `p${index}`, name, url: 'https://phone.example/', width: 400, height: 600 },
    ...{ isReady: true, supportsInboundCalling: false, usesRemote: false },
  }));
  const calling = useCall({ providers, createEngagement: never, updateEngagement: never });
  window.texts.dial = (phoneNumber) => void calling.dial({ phoneNumber });
  return <CallDock calling={calling} />;
}

const components = {
  frames: () =>
    widgets.map((widget) => <SignedWidgetFrame key={widget.id} widget={widget} viewType="person" recordId={widget.name} sign={never} />),
  tabs: () => (
    <PartnerWidgetTabs
      label={strings.join(' ')}
      tabs={strings.map((label, index) => ({ id: `own${index}`, label, content: label }))}
      widgets={widgets}
      enablements={enablements}
      teamId="team"
      viewType="person"
      recordId="1"
      sign={never}
    />
  ),
  settings: () => <WidgetSettings widgets={widgets} enablements={enablements} teamId="team" onChange={never} />,
  reviews: () =>
    widgets.map((widget) => (
      <WidgetReview key={widget.id} widget={{ ...widget, status: 'requested', history: [] }} viewer="reviewer" onStep={never} />
    )),
  phones: () => <Phones />,
};

declare global {
  interface Window {
    texts: { show(component: keyof typeof components): void; dial(phoneNumber: string): void; uncaught: string[]; strings: string[] };
  }
}

const root = createRoot(document.body.appendChild(document.createElement('main')));
window.texts = { show: (component) => flushSync(() => root.render(components[component]())), dial: () => {}, uncaught: [], strings };
addEventListener('error', ({ message }) => window.texts.uncaught.push(message));
addEventListener('unhandledrejection', ({ reason }) => window.texts.uncaught.push(String(reason)));
