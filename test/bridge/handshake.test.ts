import { describe, expect, test } from 'vitest';
import type { Control, Sync, SyncAck } from '../../src/bridge/handshake.ts';
import { type HostEvent, type HostHandshake, hostHandshake } from '../../src/bridge/host-handshake.ts';
import { type WidgetEvent, type WidgetHandshake, widgetHandshake } from '../../src/bridge/widget-handshake.ts';

const hello = { hostUrl: 'https://crm.test', portalId: 7, ofTomorrow: true };
const syncOf = (nonce: string, count: number): Control => ({
  ...hello,
  type: 'SYNC',
  messageId: `${nonce}-${count}`,
  partnerWidgets: { nonce },
});
const ack = (messageId: string): SyncAck => ({ type: 'SYNC_ACK', messageId, data: { version: '0.9.7' } });
const answer = (messageId: string, hasPort = false): HostEvent => ({ type: 'received', message: ack(messageId), hasPort });

describe('the host', () => {
  const waiting: HostHandshake = { status: 'waiting' };
  const syncing: HostHandshake = { status: 'syncing', nonce: 'n', count: 3, since: 1_000 };
  const ready: HostHandshake = { status: 'ready', nonce: 'n', ack: ack('n-3') };
  const timedOut = { code: 'sync-timeout', message: 'The widget did not answer within 30 s.' } as const;
  const failed: HostHandshake = { status: 'failed', nonce: 'n', failure: timedOut };
  const begunAnew: ReturnType<typeof hostHandshake> = {
    state: { status: 'syncing', nonce: 'm', count: 1, since: 5_000 },
    send: [syncOf('m', 1)],
  };
  const loaded: HostEvent = { type: 'loaded', nonce: 'm', at: 5_000 };
  const same = (state: HostHandshake) => ({ state, send: [] });
  const readyBy = (messageId: string) => same({ status: 'ready', nonce: 'n', ack: ack(messageId) });

  test.each<[on: string, state: HostHandshake, event: HostEvent, after: ReturnType<typeof hostHandshake>]>([
    ['begins when it is waiting and a document loads', waiting, loaded, begunAnew],
    ['begins anew when it is syncing and another document loads', syncing, loaded, begunAnew],
    ['begins anew when it is ready and another document loads', ready, loaded, begunAnew],
    ['begins anew when it failed and another document loads', failed, loaded, begunAnew],
    ['waits for a document whatever the clock says', waiting, { type: 'tick', at: 90_000 }, same(waiting)],
    ['syncs again with each tick', syncing, { type: 'tick', at: 1_100 }, { state: { ...syncing, count: 4 }, send: [syncOf('n', 4)] }],
    ['syncs up to 30 s', syncing, { type: 'tick', at: 30_999 }, { state: { ...syncing, count: 4 }, send: [syncOf('n', 4)] }],
    ['fails after 30 s', syncing, { type: 'tick', at: 31_000 }, same(failed)],
    ['stays ready whatever the clock says', ready, { type: 'tick', at: 90_000 }, same(ready)],
    ['stays failed whatever the clock says', failed, { type: 'tick', at: 90_000 }, same(failed)],
    ['hears no answer to a question it did not ask', waiting, answer('n-1'), same(waiting)],
    ['hears no answer of an undefined nonce', waiting, answer('undefined-1'), same(waiting)],
    ['is ready by the answer to its last SYNC', syncing, answer('n-3'), readyBy('n-3')],
    ['is ready by the answer to its first SYNC', syncing, answer('n-1'), readyBy('n-1')],
    ['is ready by an answer with a port', syncing, answer('n-3', true), readyBy('n-3')],
    ['is ready by an answer that comes after 30 s', failed, answer('n-3'), readyBy('n-3')],
    ['hears no answer of another nonce', syncing, answer('m-3'), same(syncing)],
    ['hears no answer whose nonce only begins like its own', syncing, answer('nn-3'), same(syncing)],
    ['hears no answer with the bare nonce', syncing, answer('n'), same(syncing)],
    ['hears no empty answer', syncing, answer(''), same(syncing)],
    ['hears no answer of another nonce after 30 s', failed, answer('m-3'), same(failed)],
    ['takes a second answer for noise', ready, answer('n-2'), same(ready)],
    ['takes the port of a second answer', ready, answer('n-2', true), readyBy('n-2')],
    ['takes no port with another nonce', ready, answer('m-2', true), same(ready)],
    ['begins anew when a document loads that no knock announced', { ...syncing, awaitsLoad: undefined }, loaded, begunAnew],
    ['waits for no load once a second port has come', { ...ready, awaitsLoad: true }, answer('n-2', true), readyBy('n-2')],
  ])('%s', (_, state, event, after) => {
    expect(hostHandshake(state, event, hello)).toEqual(after);
  });

  test('keeps the very state where nothing changed', () => {
    expect(hostHandshake(ready, answer('m-2', true), hello).state).toBe(ready);
    expect(hostHandshake(failed, { type: 'tick', at: 0 }, hello).state).toBe(failed);
  });

  test('says its own name, not one that the application put into the SYNC', () => {
    const forged = { ...hello, type: 'DIAL_NUMBER', messageId: 'x', partnerWidgets: { version: 1, nonce: 'x' } };
    const said = { ...syncOf('m', 1), partnerWidgets: { version: 1, nonce: 'm' } };
    expect(hostHandshake(waiting, loaded, forged).send).toEqual([said]);
  });
});

describe('the widget', () => {
  const introduction = { debugMode: false, version: '0.9.7', iFrameUrl: 'https://phone.test' };
  const origin = 'https://crm.test';
  /** Of our host with a nonce, of HubSpot's without. */
  const sync = (messageId: string, nonce?: string): Sync => {
    const fields = nonce === undefined ? hello : { ...hello, partnerWidgets: { nonce } };
    return { ...fields, type: 'SYNC', messageId, data: fields };
  };
  const heard = (message: Sync, at: number): WidgetEvent => ({ type: 'received', message, origin, at });
  const ackOf = ({ data, ...fields }: Sync) => ({ ...fields, type: 'SYNC_ACK', ...introduction });
  const answered = (message: Sync, at: number) => ({
    state: { status: 'ready', sync: message, hostOrigin: origin, at },
    send: [ackOf(message)],
  });
  const same = (state: WidgetHandshake) => ({ state, send: [] });

  const connecting: WidgetHandshake = { status: 'connecting' };
  const readyByUs: WidgetHandshake = { status: 'ready', sync: sync('n-1', 'n'), hostOrigin: origin, at: 1_000 };
  const readyByHubSpot: WidgetHandshake = { status: 'ready', sync: sync('h-1'), hostOrigin: origin, at: 1_000 };
  const tooLate = { code: 'sync-timeout', message: 'No SYNC came within 30 s.' } as const;
  const failed: WidgetHandshake = { status: 'failed', failure: tooLate };
  const failure: WidgetEvent = { type: 'failed', failure: tooLate };

  test.each<
    [does: string, state: WidgetHandshake, event: WidgetEvent, after: ReturnType<typeof widgetHandshake> | ReturnType<typeof answered>]
  >([
    ['answers the first SYNC of our host', connecting, heard(sync('n-1', 'n'), 7), answered(sync('n-1', 'n'), 7)],
    ['answers the first SYNC of HubSpot’s host', connecting, heard(sync('h-1'), 7), answered(sync('h-1'), 7)],
    ['answers once within a second to a burst of HubSpot’s', readyByHubSpot, heard(sync('h-2'), 1_999), same(readyByHubSpot)],
    ['answers HubSpot’s again after a second', readyByHubSpot, heard(sync('h-2'), 2_000), answered(sync('h-2'), 2_000)],
    ['answers once within a second to one nonce', readyByUs, heard(sync('n-2', 'n'), 1_999), same(readyByUs)],
    ['answers the same nonce again after a second', readyByUs, heard(sync('n-20', 'n'), 2_000), answered(sync('n-20', 'n'), 2_000)],
    ['answers a new nonce at once', readyByUs, heard(sync('m-1', 'm'), 1_000), answered(sync('m-1', 'm'), 1_000)],
    [
      'answers our host at once that took over from HubSpot’s',
      readyByHubSpot,
      heard(sync('n-1', 'n'), 1_001),
      answered(sync('n-1', 'n'), 1_001),
    ],
    ['answers a host that is late', failed, heard(sync('n-1', 'n'), 40_000), answered(sync('n-1', 'n'), 40_000)],
    ['gives up while it is connecting', connecting, failure, same(failed)],
    ['stays ready when it is too late to give up', readyByUs, failure, same(readyByUs)],
    ['keeps its first failure', failed, { type: 'failed', failure: { code: 'unknown-host', message: '' } }, same(failed)],
  ])('%s', (_, state, event, after) => {
    expect(widgetHandshake(state, event, introduction)).toEqual(after);
  });

  test('echoes every field of the SYNC, unknown ones too, but not over its own', () => {
    const lying: Sync = { ...sync('h-1'), version: '9', iFrameUrl: 'https://evil.test', debugMode: true };
    const [sent] = widgetHandshake(connecting, heard(lying, 0), introduction).send;
    expect(sent).toEqual({ ...hello, type: 'SYNC_ACK', messageId: 'h-1', ...introduction });
  });
});
