import { nextCall } from '../../../src/bridge/call.ts';
import { type Call, noCall } from '../../../src/bridge/call-state.ts';
import { type HostEnd, openHostEnd } from '../../../src/bridge/host-end.ts';
import type { Rate } from '../../../src/bridge/rate.ts';
import { readMessage } from '../../../src/bridge/read-message.ts';
import { hostMessages } from '../../../src/protocol/calling/host-messages.ts';
import { widgetMessages } from '../../../src/protocol/calling/widget-messages.ts';
import type { Crm, Seat } from './window.ts';

// A CRM's page with our end of the line.

const seats: Seat[] = [];

const seatAt = (frame: HTMLIFrameElement, widgetOrigin: string, rate?: Rate): { seat: Seat; end: HostEnd } => {
  let call: Call = noCall;
  const seat: Seat = { frame, steps: [], received: [], problems: [], unknown: [], call, send, close: () => end.close() };
  const fold = (event: Parameters<typeof nextCall>[1]): void => {
    call = nextCall(call, event).state;
    seat.call = call;
  };
  const end = openHostEnd({
    peer: () => frame.contentWindow,
    widgetOrigin,
    hello: () => ({
      hostUrl: location.origin,
      portalId: 62_515,
      ownerId: 7,
      engagementId: call.status === 'none' ? null : call.engagementId,
    }),
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
    const said = readMessage({ ...message, messageId: '1' }, hostMessages);
    if (said.status === 'read') fold({ type: 'received', message: said.message });
    return end.send(message);
  }
  return { seat, end };
};

const open: Crm['open'] = (src, { rate } = {}) => {
  const frame = document.createElement('iframe');
  const { seat, end } = seatAt(frame, new URL(src).origin, rate);
  frame.addEventListener('load', () => end.loaded());
  frame.src = src;
  document.body.append(frame);
  seats.push(seat);
};

const sitDown: Crm['sitDown'] = (index) => {
  const frame = seats[index]!.frame!;
  const { end } = seatAt(frame, new URL(frame.src).origin);
  end.loaded();
  return end.close;
};

const reload: Crm['reload'] = async (index) => {
  const { frame, steps } = seats[index]!;
  const before = steps.length;
  frame!.src += '';
  while (steps.length === before || steps.at(-1)?.status !== 'ready') await new Promise((resolve) => requestAnimationFrame(resolve));
};

window.crm = { seats, open, sitDown, reload };
