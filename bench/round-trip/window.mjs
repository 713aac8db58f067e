import { HOST_ORIGIN, isHost, measure, openFrame, WIDGET_ORIGIN } from './pages.mjs';

if (isHost) {
  let settle;
  const { contentWindow } = await openFrame();
  addEventListener('message', (event) => {
    if (event.source === contentWindow && event.origin === WIDGET_ORIGIN) settle(event.data.data);
  });
  measure(
    (data) =>
      new Promise((resolve) => {
        settle = resolve;
        contentWindow.postMessage({ type: 'DIAL_NUMBER', messageId: '1', data }, WIDGET_ORIGIN);
      }),
  );
} else {
  addEventListener('message', (event) => {
    if (event.source !== parent || event.origin !== HOST_ORIGIN) return;
    parent.postMessage({ type: 'CALL_DATA', messageId: '1', data: event.data.data }, HOST_ORIGIN);
  });
}
