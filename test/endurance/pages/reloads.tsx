import { SignedWidgetFrame } from 'partner-widgets/host';
import { createRoot } from 'react-dom/client';
import { frameOptions, standByWidget, widgetOf, widgetOrigin } from './frame-options.ts';

// A CRM's page with twenty widgets side by side, whose documents load themselves again.

const ids = Array.from({ length: 20 }, (_, at) => `${at}`);
let handshakes = 0;
let onHandshake = (): void => {};

standByWidget();
createRoot(document.body.appendChild(document.createElement('div'))).render(
  ids.map((id) => (
    <SignedWidgetFrame
      {...frameOptions(() => {
        handshakes++;
        onHandshake();
      })}
      key={id}
      widget={widgetOf(id)}
      recordId="1"
    />
  )),
);

const reach = (count: number): Promise<void> =>
  new Promise((resolve) => {
    onHandshake = () => {
      if (handshakes >= count) resolve();
    };
    onHandshake();
  });

window.reload = async (times) => {
  await reach(ids.length);
  const before = handshakes;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('.pw-iframe'))
    frame.contentWindow?.postMessage({ reloads: times }, widgetOrigin());
  await reach(before + ids.length * times);
  return handshakes - before;
};
