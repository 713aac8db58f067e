import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Listener, WIRE_VERSION } from '../../src/bridge/widget-line.ts';
import { createPeer, openOwnWindow } from './own-window.ts';

const CRM = 'https://crm.test';
const PHONE = 'https://phone.test';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  // The line is this window's own: a new one for each test.
  vi.resetModules();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const turn = () => new Promise((resolve) => setTimeout(resolve));
const sync = (messageId = 'h-1', more: object = {}) => ({ type: 'SYNC', messageId, hostUrl: CRM, ...more });
const ours = (nonce: string, more: object = {}) => sync(`${nonce}-1`, { partnerWidgets: { nonce, ...more } });

async function load({ isFramed = true, origin = PHONE } = {}) {
  const crm = createPeer();
  const page = { name: 'this page' };
  const own = openOwnWindow({ window: page, parent: isFramed ? crm.window : page, location: { origin } });
  const line = await import('../../src/bridge/widget-line.ts');
  const told: string[] = [];
  const heard: unknown[] = [];
  const join = (listener: Partial<Listener> = {}, name = '') =>
    line.joinLine({
      allows: (host) => host === CRM,
      onHandshake: (handshake) => told.push(name + (handshake.status === 'failed' ? handshake.failure.code : handshake.status)),
      onMessage: (raw) => heard.push(name ? [name, raw] : raw),
      ...listener,
    });
  const say = (data: unknown, host = CRM) => own.hear(crm.window, host, data);
  return { ...line, own, crm, told, heard, join, say };
}

const version: typeof WIRE_VERSION = '0.9.7';
const ack = { type: 'SYNC_ACK', messageId: 'h-1', hostUrl: CRM, debugMode: false, version, iFrameUrl: PHONE };

describe('the handshake', () => {
  test('is answered at the host’s own origin, with all that it said', async () => {
    const { join, say, crm, told } = await load();
    join();
    say(sync('h-1', { portalId: 7 }));
    expect(crm.posted).toEqual([{ message: { ...ack, portalId: 7 }, origin: CRM, ports: [] }]);
    expect(told).toEqual(['ready']);
  });

  test('says whether it is a trial', async () => {
    const { join, say, crm } = await load();
    join({ debugMode: true });
    say(sync());
    expect(crm.posted[0]!.message).toMatchObject({ debugMode: true });
  });

  test('gives a private port to a host of ours alone', async () => {
    const { join, say, crm } = await load();
    const { leave } = join();
    say(ours('p1'));
    expect(crm.posted[0]!.ports).toEqual([expect.any(MessagePort)]);
    leave();
  });

  test.each<[who: string, more: object]>([
    ['in a frame of nobody', { isFramed: false }],
    ['on this machine, framed by another', { origin: 'http://localhost:1' }],
    ['framed by this machine', { origin: PHONE, host: 'http://localhost:1' }],
  ])('is not taken %s', async (_, { host = 'https://evil.test', ...more }: { host?: string }) => {
    const { join, say, crm, told } = await load(more);
    join();
    say(sync(), host);
    await turn();
    expect([crm.posted, told]).toEqual([[], ['isFramed' in more ? 'not-in-frame' : 'unknown-host']]);
  });

  test('of two pages of this machine needs no list', async () => {
    const { join, say, told } = await load({ origin: 'http://127.0.0.1:2' });
    join({ allows: () => false });
    say(sync(), 'http://localhost:1');
    expect(told).toEqual(['ready']);
  });

  test('names the host that may not', async () => {
    const { join, say } = await load();
    const onHandshake = vi.fn();
    const { send } = join({ onHandshake });
    say({ a: 1 }, 'https://evil.test');
    const message = 'https://evil.test frames this page, and allowedOrigins does not name it.';
    const failure = { code: 'unknown-host', message };
    expect(onHandshake).toHaveBeenCalledWith({ status: 'failed', failure });
    expect(send({ type: 'LOGGED_IN' })).toEqual({ ok: false, failure });
  });

  test('is waited for 30 s', async () => {
    const { join, told, say } = await load();
    const { send } = join();
    vi.advanceTimersByTime(29_999);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['sync-timeout']);
    expect(send({ type: 'LOGGED_IN' })).toMatchObject({ failure: { message: 'No SYNC came within 30 s.' } });
    vi.advanceTimersByTime(60_000);
    expect(told).toHaveLength(1);
    say(sync());
    expect(told).toEqual(['sync-timeout', 'ready']);
  });

  test('is over for the clock once it was taken', async () => {
    const { join, told, say } = await load();
    join();
    say(sync());
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual(['ready']);
  });

  test('tells a page that nobody frames why', async () => {
    const { join } = await load({ isFramed: false });
    const { send } = join();
    await turn();
    expect(send({ type: 'LOGGED_IN' })).toEqual({ ok: false, failure: { code: 'not-in-frame', message: 'This page is not in a frame.' } });
  });

  test('is heard from the window around alone', async () => {
    const { own, join, told } = await load();
    join();
    own.hear(createPeer().window, CRM, sync());
    expect(told).toEqual([]);
  });
});

describe('once it is ready', () => {
  test('its host begins anew, and no other does', async () => {
    const { join, say, told, crm } = await load();
    join({ allows: () => true });
    say(sync());
    say(sync('x-1'), 'https://other.test');
    vi.advanceTimersByTime(999);
    say(sync('h-2'));
    expect([crm.posted.length, told]).toEqual([1, ['ready']]);
    vi.advanceTimersByTime(1);
    say(sync('h-3'));
    expect([crm.posted.length, told]).toEqual([2, ['ready', 'ready']]);
  });

  test('a check is answered, and brings no new port', async () => {
    const { join, say, told, crm } = await load();
    const { leave } = join();
    say(ours('p1'));
    say(ours('p1', { isCheck: true }));
    expect(crm.posted.map(({ ports }) => ports)).toEqual([[expect.any(MessagePort)], []]);
    expect(crm.posted[1]!.origin).toBe(CRM);
    expect(told).toEqual(['ready']);
    leave();
  });

  test('what the host says is heard, and before that it is not', async () => {
    const { join, say, heard } = await load();
    join();
    say({ type: 'DIAL_NUMBER', messageId: 'early' });
    say(sync());
    say({ type: 'DIAL_NUMBER', messageId: 'a' });
    say({ type: 'DIAL_NUMBER', messageId: 'b' }, 'https://other.test');
    expect(heard).toEqual([{ type: 'DIAL_NUMBER', messageId: 'a' }]);
  });

  test('with a port, the window says nothing more', async () => {
    const { join, say, heard, crm } = await load();
    const { leave, send } = join();
    say(ours('p1'));
    say({ type: 'DIAL_NUMBER', messageId: 'by the window' });
    const [port] = crm.posted[0]!.ports as MessagePort[];
    const told: unknown[] = [];
    port!.onmessage = ({ data }) => told.push(data);
    port!.postMessage({ type: 'DIAL_NUMBER', messageId: 'by the port' });
    send({ type: 'LOGGED_IN', messageId: 'x' });
    await expect
      .poll(() => [heard, told])
      .toEqual([[{ type: 'DIAL_NUMBER', messageId: 'by the port' }], [{ type: 'LOGGED_IN', messageId: 'x' }]]);
    expect(crm.posted).toHaveLength(1);
    leave();
  });

  test('it says what it is given, with an id', async () => {
    const { join, say, crm } = await load();
    const { send } = join();
    say(sync());
    expect(send({ type: 'LOGGED_IN' })).toEqual({ ok: true, value: undefined });
    expect(send({ type: 'LOGGED_OUT', messageId: 'mine' })).toMatchObject({ ok: true });
    expect(crm.posted.slice(1)).toEqual([
      { message: { type: 'LOGGED_IN', messageId: expect.stringMatching(/^p\d+-1$/) }, origin: CRM, ports: undefined },
      { message: { type: 'LOGGED_OUT', messageId: 'mine' }, origin: CRM, ports: undefined },
    ]);
    expect(send({ type: 'LOGGED_IN', data: () => 1 })).toMatchObject({ ok: false, failure: { code: 'malformed-message' } });
  });
});

describe('what is said before', () => {
  test('waits until the host was told of', async () => {
    const { join, say, crm } = await load();
    const seat = join({ onHandshake: () => seat.send({ type: 'INITIALIZED', messageId: '1' }) });
    expect(seat.send({ type: 'LOGGED_IN', messageId: '2' })).toEqual({ ok: true, value: undefined });
    expect(crm.posted).toEqual([]);
    say(sync());
    expect(crm.posted.map(({ message }) => (message as { type: string }).type)).toEqual(['SYNC_ACK', 'INITIALIZED', 'LOGGED_IN']);
    vi.advanceTimersByTime(2_000);
    say(sync('h-2'));
    expect(crm.posted.map(({ message }) => (message as { type: string }).type).slice(3)).toEqual(['SYNC_ACK', 'INITIALIZED']);
  });

  test('is said even where a listener throws', async () => {
    const { join, say, crm } = await load();
    const { send } = join({
      onHandshake: () => {
        throw new Error('theirs');
      },
    });
    send({ type: 'LOGGED_IN', messageId: '2' });
    expect(() => say(sync())).toThrow('theirs');
    expect(crm.posted).toHaveLength(2);
  });

  test('are a hundred messages', async () => {
    const { join, say, crm } = await load();
    const { send } = join();
    for (let at = 0; at < 100; at++) expect(send({ type: 'LOGGED_IN' })).toMatchObject({ ok: true });
    expect(send({ type: 'LOGGED_IN' })).toEqual({ ok: false, failure: { code: 'queue-full', message: 'Too many messages wait.' } });
    say(sync());
    expect(crm.posted).toHaveLength(101);
  });

  test('is forgotten when all leave', async () => {
    const { join, say, crm } = await load();
    const { send, leave } = join();
    send({ type: 'LOGGED_IN' });
    leave();
    join();
    say(sync());
    expect(crm.posted).toHaveLength(1);
  });
});

describe('several in one window', () => {
  test('who comes late is told how it stands, unless it has left or nothing is known', async () => {
    const { join, say, told } = await load();
    join({}, 'first ');
    join({}, 'second ');
    await turn();
    expect(told).toEqual([]);
    say(sync());
    expect(told).toEqual(['first ready', 'second ready']);
    const third = join({}, 'third ');
    join({}, 'fourth ');
    third.leave();
    expect(told).toHaveLength(2);
    await turn();
    expect(told.slice(2)).toEqual(['fourth ready']);
  });

  test('each hears its own, and the newest of the others all else', async () => {
    const { join, say, heard } = await load();
    join({}, 'old phone');
    join({}, 'phone');
    join({ isOwn: (raw) => Object(raw).type === 'theme' }, 'widget');
    const newest = join({ isOwn: (raw) => Object(raw).type === 'theme' }, 'newest widget');
    say(sync());
    say({ type: 'theme' });
    say({ type: 'DIAL_NUMBER' });
    newest.leave();
    say({ type: 'theme' });
    expect(heard).toEqual([
      ['newest widget', { type: 'theme' }],
      ['phone', { type: 'DIAL_NUMBER' }],
      ['widget', { type: 'theme' }],
    ]);
  });

  test('where all have their own, nobody hears what is nobody’s', async () => {
    const { join, say, heard } = await load();
    join({ isOwn: () => false });
    say(sync());
    expect(() => say({ type: 'DIAL_NUMBER' })).not.toThrow();
    expect(heard).toEqual([]);
  });

  test('any of them may allow the host', async () => {
    const { join, say, told } = await load();
    join({ allows: () => false });
    join({ allows: () => true });
    say(sync());
    expect(told).toEqual(['ready', 'ready']);
  });

  test('who has left says nothing, and the others go on', async () => {
    const { own, join, say, crm } = await load();
    const [first, second] = [join(), join()];
    first.leave();
    first.leave();
    say(sync());
    expect(first.send({ type: 'LOGGED_IN' })).toEqual({ ok: false, failure: { code: 'disconnected', message: 'Closed.' } });
    expect(second.send({ type: 'LOGGED_IN' })).toMatchObject({ ok: true });
    expect([crm.posted.length, own.listeners()]).toEqual([2, 1]);
    second.leave();
    expect(own.listeners()).toBe(0);
  });
});

describe('a line that is opened again', () => {
  test('goes on with the host it had', async () => {
    const { join, say, told, crm } = await load();
    join().leave();
    const first = join();
    say(sync());
    first.leave();
    const second = join({}, 'again ');
    expect(second.send({ type: 'LOGGED_IN' })).toMatchObject({ ok: true });
    await turn();
    expect(told).toEqual(['ready', 'again ready']);
    expect(crm.posted.map(({ message }) => (message as { type: string }).type)).toEqual(['SYNC_ACK', 'SYNC_ACK', 'LOGGED_IN']);
  });

  test('does not, where that host may no longer', async () => {
    const { join, say, told, crm } = await load();
    const { leave } = join();
    say(sync());
    leave();
    join({ allows: () => false });
    await turn();
    expect([crm.posted.length, told]).toEqual([1, ['ready', 'unknown-host']]);
  });

  test('and closed at once stays silent', async () => {
    const { join, say, told, crm } = await load();
    const first = join();
    say(sync());
    first.leave();
    join({}, 'again ').leave();
    await turn();
    expect([crm.posted.length, told]).toEqual([1, ['ready']]);
  });

  test('in a page that nobody frames has no host', async () => {
    const { join, told } = await load({ isFramed: false });
    join().leave();
    join();
    await turn();
    expect(told).toEqual(['not-in-frame']);
  });
});

describe('a knock', () => {
  test('goes to a host that may, before anything else', async () => {
    const { join, crm } = await load();
    join();
    join({ knocksAt: () => CRM });
    await turn();
    expect(crm.posted).toEqual([{ message: { type: 'knock', messageId: expect.stringMatching(/^p\d+-1$/) }, origin: CRM, ports: [] }]);
  });

  test.each<[string, string | undefined]>([
    ['a host that may not', 'https://evil.test'],
    ['nobody', undefined],
  ])('does not go to %s', async (_, origin) => {
    const { join, crm } = await load();
    join({ knocksAt: () => origin });
    await turn();
    expect(crm.posted).toEqual([]);
  });
});
