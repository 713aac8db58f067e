import { CallingExtensions } from 'partner-widgets/calling';
import { openHostEnd } from '../../src/bridge/host-end.ts';
import { widgetMessages } from '../../src/protocol/calling/widget-messages.ts';
import { isHost, measure, openFrame, WIDGET_ORIGIN } from './pages.mjs';

if (isHost) {
  let settle;
  const frame = await openFrame();
  const end = openHostEnd({
    peer: () => frame.contentWindow,
    widgetOrigin: WIDGET_ORIGIN,
    hello: () => ({ hostUrl: location.origin }),
    receives: widgetMessages,
    rate: { burst: 1e9, perSecond: 1e9 },
    onMessage: (message) => settle(message.data),
    onHandshake: ({ status }) =>
      status === 'ready' &&
      measure(
        (data) =>
          new Promise((resolve) => {
            settle = resolve;
            end.send({ type: 'DIAL_NUMBER', data });
          }),
      ),
  });
  end.loaded();
} else {
  const phone = new CallingExtensions({ eventHandlers: { onDialNumber: (data) => void phone.callData(data) } });
}
