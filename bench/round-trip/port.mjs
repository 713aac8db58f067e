import { HOST_ORIGIN, isHost, measure, openFrame, WIDGET_ORIGIN } from './pages.mjs';

if (isHost) {
  let settle;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = (event) => settle(event.data.data);
  (await openFrame()).contentWindow.postMessage('port', WIDGET_ORIGIN, [port2]);
  measure(
    (data) =>
      new Promise((resolve) => {
        settle = resolve;
        port1.postMessage({ type: 'DIAL_NUMBER', messageId: '1', data });
      }),
  );
} else {
  addEventListener('message', ({ origin, ports: [port] }) => {
    if (origin !== HOST_ORIGIN || !port) return;
    port.onmessage = (event) => port.postMessage({ type: 'CALL_DATA', messageId: '1', data: event.data.data });
  });
}
