import { nextCall } from '../../../src/bridge/call.ts';
import { type Call, type CallMessage, noCall } from '../../../src/bridge/call-state.ts';
import { openHostEnd } from '../../../src/bridge/host-end.ts';
import { widgetMessages } from '../../../src/protocol/calling/widget-messages.ts';
import type { Crm, Seat } from './window.ts';

// A CRM's page with our end of the line.

const seats: Seat[] = [];

const open: Crm['open'] = (src, { rate } = {}) => {
  const frame = document.createElement('iframe');
  let call: Call = noCall;
  const seat: Seat = { frame, steps: [], received: [], problems: [], unknown: [], call, send, close: () => end.close() };
  const fold = (event: Parameters<typeof nextCall>[1]): void => {
    call = nextCall(call, event).state;
    seat.call = call;
  };
  const end = openHostEnd({
    peer: () => frame.contentWindow,
    widgetOrigin: new URL(src).origin,
    hello: () => ({ hostUrl: location.origin, portalId: 62_515, ownerId: 7, engagementId: call.status === 'none' ? null : call.engagementId }),
    receives: widgetMessages,
    rate,
    onHandshake({ status }) {
      seat.steps.push({ status, at: performance.now() });
      if (status === 'syncing') fold({ type: 'disconnected' });
    },
    onMessage(message) {
      const { type, data } = message;
      seat.received.push({ type, data });
      fold({ type: 'received', message });
    },
    onUnknown: ({ type }) => seat.unknown.push(type),
    onProblem: ({ code }) => seat.problems.push(code),
  });
  function send(message: Parameters<Seat['send']>[0]) {
    fold({ type: 'received', message: message as CallMessage });
    return end.send(message);
  }
  frame.addEventListener('load', () => end.loaded());
  frame.src = src;
  document.body.append(frame);
  seats.push(seat);
};

const reload: Crm['reload'] = async (index) => {
  const { frame, steps } = seats[index]!;
  const before = steps.length;
  frame!.src += '';
  while (steps.length === before || steps.at(-1)?.status !== 'ready') await new Promise((resolve) => requestAnimationFrame(resolve));
};

window.crm = { seats, open, reload };
