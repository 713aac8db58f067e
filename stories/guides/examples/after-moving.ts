import CallingExtensions, { Constants } from 'partner-widgets/calling';
import { callNow, showReady } from './your-phone.ts';

export const extensions = new CallingExtensions({
  debugMode: false,
  eventHandlers: {
    onReady: () => {
      void extensions.initialized({ isLoggedIn: true, sizeInfo: { width: 320, height: 480 } });
      showReady(Constants.VERSION);
    },
    onDialNumber: ({ phoneNumber }) => callNow(phoneNumber),
    defaultEventHandler: (event) => console.info('Do you need to handle it?', event),
  },
});
