import { Constants } from '../../../src/calling/index.ts';
import type { Phone } from './window.ts';

/** Every handler, each of which writes down what it heard. On READY the phone says INITIALIZED, as it should. */
export function handlers(phone: () => Phone): Record<string, (data: unknown) => void> {
  const names = [...Object.values(Constants.messageHandlerNames), 'defaultEventHandler'];
  return Object.fromEntries(
    names.map((name) => [
      name,
      (data: unknown) => {
        phone().heard.push([name, data]);
        if (name !== 'onReady') return;
        const engagementId: unknown = typeof data === 'object' && data ? Reflect.get(data, 'engagementId') : undefined;
        void phone().call('initialized', { isLoggedIn: true, engagementId });
      },
    ]),
  );
}
