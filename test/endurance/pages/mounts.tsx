import { PartnerWidgetTabs, SignedWidgetFrame } from 'partner-widgets/host';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { Careless } from './Careless.tsx';
import { Dock } from './Dock.tsx';
import { enabled, frameOptions, standByWidget, widgetOf } from './frame-options.ts';
import type { Kind } from './window.ts';

// A CRM's page whose agent goes from contact to contact: each is mounted and taken away.

const enablements = [enabled('homes'), enabled('notes')];
const widgets = [widgetOf('homes'), widgetOf('notes')];

const kinds: Record<Kind, (at: number, onHeard: () => void) => ReactNode> = {
  widgets: (at, onHeard) => {
    const options = { ...frameOptions(onHeard), recordId: `${at}` };
    return at % 2 ? (
      <SignedWidgetFrame {...options} widget={widgetOf('homes')} />
    ) : (
      <PartnerWidgetTabs {...options} {...{ widgets, enablements }} label="Ada" teamId="team" defaultTab="homes" />
    );
  },
  dock: (_, onHeard) => <Dock onHeard={onHeard} />,
  both: (at, onHeard) => (at % 3 ? kinds.widgets(at, onHeard) : kinds.dock(at, onHeard)),
  careless: (_, onHeard) => <Careless onHeard={onHeard} />,
};

standByWidget();
// Some at a time, side by side.
const places = Array.from({ length: 4 }, () => createRoot(document.body.appendChild(document.createElement('div'))));

/** Mounts it so many times, each until then, and takes it away. */
async function turn(kind: Kind, times: number, until: (answered: Promise<void>, at: number) => Promise<void>): Promise<number> {
  let begun = 0;
  let ended = 0;
  const work = async (root: Root): Promise<void> => {
    while (begun < times) {
      const at = begun++;
      const answered = new Promise<void>((resolve) => flushSync(() => root.render(kinds[kind](at, resolve))));
      await until(answered, at);
      flushSync(() => root.render(null));
      ended++;
    }
  };
  await Promise.all(places.map(work));
  return ended;
}

window.mount = (kind, times) => turn(kind, times, (answered) => answered);
window.interrupt = (kind, times) => turn(kind, times, (_, at) => new Promise((resolve) => setTimeout(resolve, at % 40)));
