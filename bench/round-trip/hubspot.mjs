import CallingExtensions, { IFrameManager } from '@hubspot/calling-extensions-sdk';
import { isHost, measure, WIDGET_URL } from './pages.mjs';

// It writes every message to the console.
console.debug = () => {};

if (isHost) {
  let settle;
  const manager = new IFrameManager({
    iFrameOptions: { src: WIDGET_URL, width: '400', height: '600', hostElementSelector: 'body' },
    onMessageHandler({ type, data }) {
      if (type !== 'READY') settle(data);
      else
        measure(
          (sent) =>
            new Promise((resolve) => {
              settle = resolve;
              manager.sendMessage({ type: 'DIAL_NUMBER', data: sent });
            }),
        );
    },
  });
} else {
  const phone = new CallingExtensions({
    eventHandlers: { onReady() {}, onDialNumber: (data) => phone.callData(data) },
  });
}
