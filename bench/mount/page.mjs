import { Content, List, Root, Trigger } from '@radix-ui/react-tabs';
import { PartnerWidgetTabs } from 'partner-widgets/host';
import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const names = Array.from({ length: 1_000 }, (_, at) => `Widget ${at}`);
const widgets = names.map((name, at) => ({
  id: `widget-${at}`,
  name,
  url: 'https://widgets.example/',
  viewTypes: ['person'],
  status: 'approved',
}));
const enablements = widgets.map(({ id }) => ({ widgetId: id, teamId: 'team', viewTypes: ['person'] }));

const contenders = {
  ours: () =>
    h(PartnerWidgetTabs, {
      label: 'Jane Doe',
      widgets,
      enablements,
      teamId: 'team',
      viewType: 'person',
      recordId: '1',
      // The tab that is open has no frame with either.
      tabs: [{ id: 'overview', label: 'Overview', content: null }],
      sign: () => new Promise(() => {}),
    }),
  radix: () =>
    h(
      Root,
      { activationMode: 'manual', defaultValue: 'overview' },
      h(List, { 'aria-label': 'Jane Doe' }, [
        h(Trigger, { key: 'overview', value: 'overview' }, 'Overview'),
        ...widgets.map(({ id, name }) => h(Trigger, { key: id, value: id }, name)),
      ]),
      [h(Content, { key: 'overview', value: 'overview' }), ...widgets.map(({ id }) => h(Content, { key: id, value: id }))],
    ),
};

/** Milliseconds until it is in the page, laid out, with its effects run. */
window.measure = async (name) => {
  const element = contenders[name]();
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  window.gc();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const start = performance.now();
  flushSync(() => root.render(element));
  const height = document.body.offsetHeight;
  const took = performance.now() - start;
  const tabs = document.querySelectorAll('[role="tab"]').length;
  if (tabs !== names.length + 1 || height === 0) throw new Error(`${name} mounted ${tabs} tabs.`);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  root.unmount();
  document.body.replaceChildren();
  return took;
};
