import { expose, wrap } from 'comlink';
import { HOST_ORIGIN, isHost, measure, openFrame, WIDGET_ORIGIN } from './pages.mjs';

if (isHost) {
  const { port1, port2 } = new MessageChannel();
  (await openFrame()).contentWindow.postMessage('port', WIDGET_ORIGIN, [port2]);
  const phone = wrap(port1);
  measure((data) => phone.dial(data));
} else {
  addEventListener('message', ({ origin, ports: [port] }) => {
    if (origin === HOST_ORIGIN && port) expose({ dial: (data) => data }, port);
  });
}
