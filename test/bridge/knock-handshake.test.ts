import { describe, expect, test } from 'vitest';
import type { Control, Sync, SyncAck } from '../../src/bridge/handshake.ts';
import { type HostEvent, type HostHandshake, hostHandshake } from '../../src/bridge/host-handshake.ts';
import { type WidgetHandshake, widgetHandshake } from '../../src/bridge/widget-handshake.ts';

// A page of ours knocks before it has loaded, so the `load` that follows is no news, unless another page took its place meanwhile.

const PATIENCE = 5_000;
const hello = { hostUrl: 'https://crm.test', partnerWidgets: { version: 1 } };
const question = (nonce: string, count: number | string, check?: { isCheck: true }): Control => ({
  hostUrl: 'https://crm.test',
  type: 'SYNC',
  messageId: `${nonce}-${count}`,
  partnerWidgets: { version: 1, nonce, ...check },
});
const ack = (messageId: string): SyncAck => ({ type: 'SYNC_ACK', messageId, data: { version: '0.9.7' } });
const answer = (messageId: string, hasPort = false): HostEvent => ({ type: 'received', message: ack(messageId), hasPort });
const knocked: HostEvent = { type: 'knocked', nonce: 'm', at: 1_000 };
const loaded: HostEvent = { type: 'loaded', nonce: 'm', at: 1_000 };
const tick = (at: number): HostEvent => ({ type: 'tick', at });

describe('the host', () => {
  const waiting: HostHandshake = { status: 'waiting' };
  const syncing: HostHandshake = { status: 'syncing', nonce: 'n', count: 3, since: 500 };
  const early: HostHandshake = { ...syncing, awaitsLoad: true };
  const ready: HostHandshake = { status: 'ready', nonce: 'n', ack: ack('n-3') };
  const readyEarly: HostHandshake = { ...ready, awaitsLoad: true };
  const checking: HostHandshake = { ...ready, check: { count: 2, since: 1_000 } };
  const failure = { code: 'sync-timeout', message: 'The widget did not answer within 5 s.' } as const;
  const failed: HostHandshake = { status: 'failed', nonce: 'n', failure };
  const begun = { state: { status: 'syncing', nonce: 'm', count: 1, since: 1_000, awaitsLoad: true }, send: [question('m', 1)] };
  const again = (state: HostHandshake) => ({ state: { ...state, count: 4 }, send: [question('n', 4)] });
  const same = (state: HostHandshake) => ({ state, send: [] });
  const asks = (count: number) => ({
    state: { ...ready, check: { count, since: 1_000 } },
    send: [question('n', `check-${count}`, { isCheck: true })],
  });

  test.each<[does: string, state: HostHandshake, event: HostEvent, after: unknown]>([
    ['begins by the first knock, and waits for its load', waiting, knocked, begun],
    ['begins anew when another page knocks', ready, knocked, begun],
    ['begins anew when another page knocks before the load of the last', readyEarly, knocked, begun],
    ['begins anew when a page knocks while the last is asked for', checking, knocked, begun],
    ['begins anew when a page knocks after it failed', failed, knocked, begun],
    ['asks again at once when a page knocks while it is syncing', syncing, knocked, again(syncing)],
    ['still waits for the load when a page knocks twice', early, knocked, again(early)],
    ['goes on with its nonce by the load of the page that knocked', early, loaded, again({ ...early, awaitsLoad: undefined })],
    ['still waits for the load when the page answers before it', early, answer('n-3', true), same(readyEarly)],
    ['asks by the load whether the page that knocked and answered is still there', readyEarly, loaded, asks(1)],
    ['begins anew by a load after that', ready, loaded, { ...begun, state: { ...begun.state, awaitsLoad: undefined } }],
    ['begins anew by a second load while it asks', checking, loaded, { ...begun, state: { ...begun.state, awaitsLoad: undefined } }],
    ['asks once more with each tick', checking, tick(1_100), asks(3)],
    ['asks up to the end of its patience', checking, tick(5_999), asks(3)],
    ['fails where nobody answers what it asks', checking, tick(6_000), same(failed)],
    ['is content with an answer to what it asks, without a new port', checking, answer('n-check-1'), same({ ...ready, check: undefined })],
    ['is content with an answer to an older question of the same nonce', checking, answer('n-2'), same({ ...ready, check: undefined })],
    ['takes the new port of another page that answers', checking, answer('n-check-2', true), same({ ...ready, ack: ack('n-check-2') })],
    ['hears no answer of another nonce to what it asks', checking, answer('m-check-1'), same(checking)],
    ['is ready by a late answer to what it asked', failed, answer('n-check-9'), same({ ...ready, ack: ack('n-check-9') })],
    ['fails by its own patience', syncing, tick(5_500), same(failed)],
    ['waits for no load where there is none to come', ready, tick(90_000), same(ready)],
  ])('%s', (_, state, event, after) => {
    expect(hostHandshake(state, event, hello, PATIENCE)).toEqual(after);
  });

  test('a check never says what an ordinary question says, nor the other way', () => {
    const [check] = hostHandshake(readyEarly, loaded, hello).send;
    const [ordinary] = hostHandshake(waiting, loaded, hello).send;
    expect(check?.['partnerWidgets']).toEqual({ version: 1, nonce: 'n', isCheck: true });
    expect(ordinary?.['partnerWidgets']).toEqual({ version: 1, nonce: 'm' });
  });
});

describe('the widget', () => {
  const introduction = { debugMode: false, version: '0.9.7', iFrameUrl: 'https://widget.test' };
  const hostOrigin = 'https://crm.test';
  const sync = (messageId: string, partnerWidgets: { nonce: string; version: number; isCheck?: boolean }): Sync => {
    const fields = { hostUrl: hostOrigin, partnerWidgets };
    return { ...fields, type: 'SYNC', messageId, data: fields };
  };
  const first = sync('n-1', { nonce: 'n', version: 1 });
  const check = sync('n-check-1', { nonce: 'n', version: 1, isCheck: true });
  const strange = sync('m-check-1', { nonce: 'm', version: 1, isCheck: true });
  const ready: WidgetHandshake = { status: 'ready', sync: first, hostOrigin, at: 1_000 };
  const ackOf = ({ data, ...fields }: Sync) => [{ ...fields, type: 'SYNC_ACK', ...introduction }];

  test.each<[does: string, state: WidgetHandshake, message: Sync, at: number, after: unknown]>([
    ['answers a check of its own nonce, and keeps its state', ready, check, 1_001, { state: ready, send: ackOf(check) }],
    ['keeps its state however late the check comes', ready, check, 90_000, { state: ready, send: ackOf(check) }],
    [
      'takes a check of a nonce it never answered for a beginning',
      ready,
      strange,
      1_001,
      { state: { ...ready, sync: strange, at: 1_001 }, send: ackOf(strange) },
    ],
    [
      'takes a check for a beginning where it answered nothing yet',
      { status: 'connecting' },
      check,
      7,
      { state: { ...ready, sync: check, at: 7 }, send: ackOf(check) },
    ],
  ])('%s', (_, state, message, at, after) => {
    expect(widgetHandshake(state, { type: 'received', message, origin: hostOrigin, at }, introduction)).toEqual(after);
  });

  test('a check leaves the very state, so that nothing on the page is told', () => {
    expect(widgetHandshake(ready, { type: 'received', message: check, origin: hostOrigin, at: 9 }, introduction).state).toBe(ready);
  });
});
