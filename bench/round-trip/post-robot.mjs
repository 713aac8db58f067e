import { on, send } from 'post-robot';
import { HOST_ORIGIN, isHost, measure, openFrame, WIDGET_ORIGIN } from './pages.mjs';

if (isHost) {
  const { contentWindow } = await openFrame();
  measure(async (data) => (await send(contentWindow, 'dial', data, { domain: WIDGET_ORIGIN })).data);
} else {
  on('dial', { domain: HOST_ORIGIN }, ({ data }) => data);
}
