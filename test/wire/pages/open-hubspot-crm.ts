import type { Seat } from './window.ts';

/** A CRM's page with HubSpot's end of the line. It shows one phone at a time. */
export function openHubSpotCrm(IFrameManager: HubSpotPackage['IFrameManager']): void {
  const seats: Seat[] = [];
  const place = document.createElement('main');
  document.body.append(place);
  window.crm = {
    seats,
    open(src) {
      const manager = new IFrameManager({
        iFrameOptions: { src, width: '400', height: '600', hostElementSelector: 'main' },
        onMessageHandler({ type, data }) {
          if (type === 'READY') seat.steps.push({ status: 'ready', at: performance.now() });
          seat.received.push({ type, data });
        },
      });
      const seat: Seat = {
        frame: place.querySelector('iframe'),
        steps: [],
        received: [],
        problems: [],
        unknown: [],
        call: { status: 'none' },
        send: (message) => void manager.sendMessage(message),
        close: () => manager.remove(),
      };
      seats.push(seat);
    },
    sitDown: () => () => {},
    async reload(index) {
      const { frame, steps } = seats[index]!;
      const before = steps.length;
      frame!.src += '';
      while (steps.length === before) await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}
