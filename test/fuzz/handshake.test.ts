import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Control, Sync, SyncAck } from '../../src/bridge/handshake.ts';
import { type HostEvent, type HostHandshake, hostHandshake } from '../../src/bridge/host-handshake.ts';
import { readMessage } from '../../src/bridge/read-message.ts';
import { type WidgetHandshake, widgetHandshake } from '../../src/bridge/widget-handshake.ts';
import { syncAckSchema, syncSchema } from '../../src/protocol/calling/control-messages.ts';
import { INPUTS, runs } from './run.ts';

const HELLO = { hostUrl: 'https://crm.test', partnerWidgets: { version: 1 } };
const INTRODUCTION = { debugMode: false, version: '0.9.7', iFrameUrl: 'https://widget.test' };

/** A host and a widget, and what is on its way between them. */
function openWorld() {
  let host: HostHandshake = { status: 'waiting' };
  let widget: WidgetHandshake = { status: 'connecting' };
  let at = 0;
  let nonces = 0;
  const toWidget: Control[] = [];
  const toHost: Control[] = [];
  function tell(event: HostEvent): void {
    const { state, send } = hostHandshake(host, event, HELLO);
    expect(send.length).toBeLessThanOrEqual(1);
    // It asks while there is a question, and a failure is silent.
    if (send.length > 0) expect(state.status === 'syncing' || (state.status === 'ready' && state.check)).toBeTruthy();
    if (state.status === 'ready') expect(state.ack.messageId).toContain(`${state.nonce}-`);
    host = state;
    toWidget.push(...send);
  }
  const acts = {
    load: () => {
      widget = { status: 'connecting' };
      tell({ type: 'loaded', nonce: `n${nonces++}`, at });
    },
    knock: () => {
      widget = { status: 'connecting' };
      tell({ type: 'knocked', nonce: `n${nonces++}`, at });
    },
    wait: () => {
      at += 100;
      tell({ type: 'tick', at });
    },
    'wait long': () => {
      at += 31_000;
      tell({ type: 'tick', at });
    },
    'lose a question': () => void toWidget.shift(),
    'lose an answer': () => void toHost.shift(),
    'ask again': () => void toWidget.push(...toWidget.slice(0, 1)),
    'hear a question': () => {
      const sync = toWidget.shift();
      if (!sync) return;
      const message = read<Sync>(sync, { SYNC: syncSchema });
      const { state, send } = widgetHandshake(widget, { type: 'received', message, origin: 'https://crm.test', at }, INTRODUCTION);
      expect(state.status).toBe('ready');
      widget = state;
      toHost.push(...send);
    },
    'hear an answer': () => {
      const ack = toHost.shift();
      if (ack) tell({ type: 'received', message: read<SyncAck>(ack, { SYNC_ACK: syncAckSchema }), hasPort: false });
    },
  };
  return { acts, states: () => [host, widget] as const };
}

function read<Message>(control: Control, catalog: Parameters<typeof readMessage>[1]): Message {
  const reading = readMessage(structuredClone(control), catalog);
  if (reading.status !== 'read') throw new Error(`${control.type} was not read.`);
  return reading.message as Message;
}

test('whatever is lost, late or twice, both ends agree once the way is free', () => {
  const names = [
    'load',
    'knock',
    'wait',
    'wait long',
    'lose a question',
    'lose an answer',
    'ask again',
    'hear a question',
    'hear an answer',
  ] as const;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...names), { maxLength: 40 }), (events) => {
      const { acts, states } = openWorld();
      for (const name of events) acts[name]();
      acts.load();
      for (let round = 0; round < 60; round++) for (const name of ['wait', 'hear a question', 'hear an answer'] as const) acts[name]();
      const [host, widget] = states();
      expect([host.status, widget.status]).toEqual(['ready', 'ready']);
      if (host.status === 'ready' && widget.status === 'ready') expect(widget.sync.data.partnerWidgets?.nonce).toBe(host.nonce);
    }),
    runs(Math.ceil(INPUTS / 2_000)),
  );
});
