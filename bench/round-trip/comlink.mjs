import { expose, windowEndpoint, wrap } from 'comlink';
import { HOST_ORIGIN, isHost, measure, openFrame, WIDGET_ORIGIN } from './pages.mjs';

if (isHost) {
  const { contentWindow } = await openFrame();
  const phone = wrap(windowEndpoint(contentWindow, window, WIDGET_ORIGIN));
  measure((data) => phone.dial(data));
} else {
  expose({ dial: (data) => data }, windowEndpoint(parent, window, HOST_ORIGIN), [HOST_ORIGIN]);
}
