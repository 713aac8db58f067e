import { PartnerWidgetTabs, signWithEndpoint } from 'partner-widgets/host';
import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

// The CRM's page: one widget, opened by a click, with our tabs or by hand.

const url = (page) => `${location.origin.replace('127.0.0.1', 'localhost')}/${page}`;
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

// Keeps the widgets' process alive, as otherwise some meet a new one and some the last one's.
const keeper = document.createElement('iframe');
keeper.src = url('empty');
keeper.hidden = true;
document.documentElement.append(keeper);

const hosts = {
  ours: (root, page) => {
    const widget = { id: 'homes', name: 'Homes', url: url(page), viewTypes: ['person'], status: 'approved' };
    const props = {
      label: 'Jane Doe',
      widgets: [widget],
      enablements: [{ widgetId: 'homes', teamId: 'team', viewTypes: ['person'] }],
      teamId: 'team',
      viewType: 'person',
      recordId: '1',
      tabs: [{ id: 'overview', label: 'Overview', content: null }],
      sign: signWithEndpoint('/sign'),
    };
    flushSync(() => root.render(h(PartnerWidgetTabs, props)));
    const [overview, homes] = document.querySelectorAll('[role="tab"]');
    const press = (tab) => {
      tab.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0, pointerType: 'mouse' }));
      tab.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }));
    };
    // React hears of a pointer that enters by the one that is over.
    const hover = () => homes.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    return { open: () => press(homes), leave: () => press(overview), hover };
  },
  'by hand': (root, page) => {
    flushSync(() => root.render(null));
    return {
      async open() {
        const body = JSON.stringify({ widgetId: 'homes', viewType: 'person', recordId: '1' });
        const response = await fetch('/sign', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
        const signed = await response.json();
        const frame = document.createElement('iframe');
        frame.sandbox = 'allow-scripts allow-same-origin allow-forms allow-popups';
        frame.src = `${url(page)}?context=${encodeURIComponent(signed.context)}&signature=${signed.signature}`;
        document.body.append(frame);
      },
    };
  },
};

/**
 * Milliseconds from the click until the verified widget is painted where the agent sees it; and, of tabs, frames until
 * it is back. The pointer rests on the tab for so long before; without, it is not there at all.
 */
window.measure = async (host, page, rest = 0) => {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const { open, leave, hover } = hosts[host](root, page);
  await nextFrame();
  if (rest) hover?.();
  await new Promise((resolve) => setTimeout(resolve, rest));
  const painted = new Promise((resolve) => addEventListener('message', ({ data }) => data === 'painted' && resolve(), { once: false }));
  const start = performance.now();
  open();
  await painted;
  while (!isSeen()) await nextFrame();
  const took = performance.now() - start;
  let framesBack = 0;
  if (leave) {
    leave();
    await nextFrame();
    await nextFrame();
    if (isSeen()) throw new Error('The widget is still seen.');
    open();
    do framesBack++;
    while ((await new Promise((resolve) => requestAnimationFrame(() => resolve(isSeen())))) === false);
  }
  root.unmount();
  document.body.replaceChildren();
  await nextFrame();
  return { took, framesBack };
};

function isSeen() {
  const frame = document.querySelector('body iframe');
  return !!frame && frame.getClientRects().length > 0 && getComputedStyle(frame).opacity === '1';
}
