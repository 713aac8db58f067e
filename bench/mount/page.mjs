import { Content, List, Root, Trigger } from '@radix-ui/react-tabs';
import { PartnerWidgetTabs } from 'partner-widgets/host';
import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const widgetsOf = (count) =>
  Array.from({ length: count }, (_, at) => ({
    id: `widget-${at}`,
    name: `Widget ${at}`,
    url: 'https://widgets.example/',
    viewTypes: ['person'],
    status: 'approved',
  }));

// The tab that is open has no frame with either: it is the CRM's own.
const contenders = {
  PartnerWidgetTabs: (widgets) =>
    h(PartnerWidgetTabs, {
      label: 'Jane Doe',
      widgets,
      enablements: widgets.map(({ id }) => ({ widgetId: id, teamId: 'team', viewTypes: ['person'] })),
      teamId: 'team',
      viewType: 'person',
      recordId: '1',
      tabs: [{ id: 'overview', label: 'Overview', content: null }],
      sign: () => new Promise(() => {}),
    }),
  'bare Radix tabs': (widgets) =>
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

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const newRoot = () => createRoot(document.body.appendChild(document.createElement('div')));

function unmount(root) {
  flushSync(() => root.unmount());
  document.body.replaceChildren();
}

/** Milliseconds until it is in the page, laid out, with its effects run. */
window.measure = async (name, count) => {
  const element = contenders[name](widgetsOf(count));
  const root = newRoot();
  window.gc();
  await nextFrame();
  const start = performance.now();
  flushSync(() => root.render(element));
  const height = document.body.offsetHeight;
  const took = performance.now() - start;
  const tabs = document.querySelectorAll('[role="tab"]').length;
  if (tabs !== count + 1 || height === 0) throw new Error(`${name} mounted ${tabs} tabs.`);
  await nextFrame();
  unmount(root);
  return took;
};

window.mountAndUnmount = async (name, count, times) => {
  for (let at = 0; at < times; at++) {
    const root = newRoot();
    flushSync(() => root.render(contenders[name](widgetsOf(count))));
    unmount(root);
    // Effects and timers of a frame are due now and then, not after all.
    if (at % 50 === 0) await nextFrame();
  }
  await nextFrame();
};
