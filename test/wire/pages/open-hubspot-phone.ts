import { handlers } from './handlers.ts';
import type { Phone } from './window.ts';

/** A phone's page with HubSpot's class. */
export function openHubSpotPhone(CallingExtensions: HubSpotPackage['CallingExtensions']): void {
  let extensions: object;
  const phone: Phone = {
    heard: [],
    connections: [],
    construct() {
      extensions = new CallingExtensions({ eventHandlers: handlers(() => phone) });
    },
    call: async (method, data) => Reflect.apply(Reflect.get(extensions, method), extensions, [data]),
    destroy() {},
    ready: () => Promise.reject(new Error('HubSpot’s has no such promise.')),
  };
  window.phone = phone;
  phone.construct();
}
