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
  careless: (_, onHeard) => <Careless onHeard={onHeard} />,
};

standByWidget();
// Some at a time, side by side.
const places = Array.from({ length: 4 }, () => createRoot(document.body.appendChild(document.createElement('div'))));

window.mount = async (kind, times) => {
  let begun = 0;
  let heard = 0;
  const show = (root: Root, onHeard: () => void): void => flushSync(() => root.render(kinds[kind](begun, onHeard)));
  const work = async (root: Root): Promise<void> => {
    while (begun < times) {
      begun++;
      await new Promise<void>((resolve) => show(root, resolve));
      heard++;
      flushSync(() => root.render(null));
      if (begun % 5 > 0) continue;
      // One more, taken away before anybody can answer: while it signs, while it loads, or while it shakes hands.
      show(root, () => {});
      await new Promise((resolve) => setTimeout(resolve, begun % 40));
      flushSync(() => root.render(null));
    }
  };
  await Promise.all(places.map(work));
  return heard;
};
