import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { type HostEndOptions, openHostEnd } from '../../src/bridge/host-end.ts';
import { createChannel, createPeer, openOwnWindow } from './own-window.ts';

const ORIGIN = 'https://widget.test';
const receives = { LOGGED_IN: z.looseObject({}) };
const noPorts = { origin: ORIGIN, ports: [] };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(options: Partial<HostEndOptions<typeof receives>> = {}) {
  const own = openOwnWindow();
  const peer = createPeer();
  const statuses: string[] = [];
  const heard: unknown[] = [];
  const traced: [string, unknown][] = [];
  const problems: string[] = [];
  const end = openHostEnd({
    ...{
      peer: () => peer.window,
      widgetOrigin: ORIGIN,
      receives,
      hello: () => ({ hostUrl: 'https://crm.test', partnerWidgets: { version: 1 } }),
    },
    onHandshake: ({ status }) => statuses.push(status),
    onMessage: ({ type }) => heard.push(type),
    onTrace: (direction, message) => traced.push([direction, message]),
    onProblem: ({ code }) => problems.push(code),
    ...options,
  });
  const say = (data: unknown, ports?: MessagePort[]) => own.hear(peer.window, ORIGIN, data, ports);
  const asked = () => peer.posted.map(({ message }) => message as { type: string; messageId: string; partnerWidgets: { nonce: string } });
  const lastId = () => asked().at(-1)!.messageId;
  const answer = (ports?: MessagePort[]) => say({ type: 'SYNC_ACK', messageId: lastId(), version: '0.9.7' }, ports);
  const makeReady = (ports?: MessagePort[]) => {
    end.loaded();
    answer(ports);
  };
  return { own, peer, end, statuses, heard, traced, problems, say, asked, lastId, answer, makeReady };
}

describe('it asks', () => {
  test('nothing before a document has loaded', () => {
    const { peer, statuses, say } = open();
    vi.advanceTimersByTime(1_000);
    say({ type: 'SYNC_ACK', messageId: 'undefined-1' });
    expect([peer.posted, statuses]).toEqual([[], []]);
  });

  test('at once when one has, at its origin alone, and every 100 ms', () => {
    const { end, peer, asked, statuses, traced } = open();
    end.loaded();
    expect(peer.posted).toEqual([{ ...noPorts, message: expect.objectContaining({ type: 'SYNC', hostUrl: 'https://crm.test' }) }]);
    vi.advanceTimersByTime(250);
    expect(asked()).toHaveLength(3);
    expect(asked()[0]!.partnerWidgets).toMatchObject({ version: 1, nonce: expect.stringMatching(/^p\d+$/) });
    expect(traced).toEqual(asked().map((sync) => ['sent', sync]));
    expect(statuses).toEqual(['syncing']);
  });

  test('until there is an answer', () => {
    const { asked, statuses, makeReady } = open();
    makeReady();
    vi.advanceTimersByTime(60_000);
    expect([asked().length, statuses]).toEqual([1, ['syncing', 'ready']]);
  });

  test('for 30 s, and hears an answer that comes later', () => {
    const { end, asked, statuses, answer } = open();
    end.loaded();
    vi.advanceTimersByTime(60_000);
    expect([asked().length, statuses]).toEqual([300, ['syncing', 'failed']]);
    answer();
    expect(statuses).toEqual(['syncing', 'failed', 'ready']);
  });

  test('as long as it is told to', () => {
    const { end, statuses } = open({ patience: 500 });
    end.loaded();
    vi.advanceTimersByTime(500);
    expect(statuses).toEqual(['syncing', 'failed']);
  });

  test('anew for each document, under another nonce', () => {
    const { end, asked, statuses, say, makeReady } = open();
    makeReady();
    const [first] = asked();
    end.loaded();
    expect(asked()[1]!.partnerWidgets.nonce).not.toBe(first!.partnerWidgets.nonce);
    say({ type: 'SYNC_ACK', messageId: first!.messageId });
    expect(statuses).toEqual(['syncing', 'ready', 'syncing']);
  });

  test('tells it once more when another document loads in mid-question', () => {
    const { end, statuses } = open();
    end.loaded();
    end.loaded();
    expect(statuses).toEqual(['syncing', 'syncing']);
  });
});

describe('an answer is not heard', () => {
  test.each<[string, (opened: ReturnType<typeof open>) => void]>([
    ['from another window', ({ own, lastId }) => own.hear(createPeer().window, ORIGIN, { type: 'SYNC_ACK', messageId: lastId() })],
    [
      'from another origin',
      ({ own, peer, lastId }) => own.hear(peer.window, 'https://evil.test', { type: 'SYNC_ACK', messageId: lastId() }),
    ],
    ['with another id', ({ say }) => say({ type: 'SYNC_ACK', messageId: 'p0-1' })],
    ['of another form', ({ say, lastId }) => say({ type: 'SYNC_ACK', messageId: lastId(), version: {} })],
    ['of another type', ({ say, lastId }) => say({ type: 'LOGGED_IN', messageId: lastId() })],
    ['that is null', ({ say }) => say(null)],
    ['that is text', ({ say }) => say('knock')],
    ['without a type', ({ say }) => say({})],
  ])('%s', (_, speak) => {
    const opened = open();
    opened.end.loaded();
    speak(opened);
    expect([opened.statuses, opened.heard]).toEqual([['syncing'], []]);
  });

  test('what is said before the answer is dropped', () => {
    const { end, say, heard, traced } = open();
    end.loaded();
    say({ type: 'LOGGED_IN', messageId: 'a' });
    expect([heard, traced.length]).toEqual([[], 1]);
  });
});

describe('once it is ready', () => {
  test('it hears the window, and tells of it', () => {
    const { say, heard, traced, makeReady } = open();
    makeReady();
    const message = { type: 'LOGGED_IN', messageId: 'a' };
    say(message);
    expect(heard).toEqual(['LOGGED_IN']);
    expect(traced.map(([direction]) => direction)).toEqual(['sent', 'received', 'received']);
    expect(traced.at(-1)).toEqual(['received', message]);
  });

  test('it says what it is given, with an id', () => {
    const { end, peer, traced, makeReady } = open();
    makeReady();
    expect(end.send({ type: 'DIAL_NUMBER' })).toEqual({ ok: true, value: undefined });
    expect(end.send({ type: 'DIAL_NUMBER', messageId: 'mine' })).toMatchObject({ ok: true });
    const [, first, second] = peer.posted;
    expect(first).toEqual({
      origin: ORIGIN,
      ports: undefined,
      message: { type: 'DIAL_NUMBER', messageId: expect.stringMatching(/^p\d+-\d+$/) },
    });
    expect(second!.message).toEqual({ type: 'DIAL_NUMBER', messageId: 'mine' });
    expect(traced.slice(-2).map(([direction]) => direction)).toEqual(['sent', 'sent']);
  });

  test('it says why it cannot say a function', () => {
    const { end, traced, makeReady } = open();
    makeReady();
    const failure = { code: 'malformed-message', message: 'The message cannot be cloned.' };
    expect(end.send({ type: 'DIAL_NUMBER', data: () => 1 })).toEqual({ ok: false, failure });
    expect(traced).toHaveLength(2);
  });

  test('a second answer is noise', () => {
    const { statuses, heard, answer, makeReady } = open();
    makeReady();
    answer();
    expect([statuses, heard]).toEqual([['syncing', 'ready'], []]);
  });

  test('it drops what comes too fast, and says so once', () => {
    const { say, heard, problems, makeReady } = open({ rate: { burst: 3, perSecond: 1 } });
    makeReady();
    for (let at = 0; at < 9; at++) say({ type: 'LOGGED_IN', messageId: 'a' });
    expect([heard.length, problems]).toEqual([2, ['rate-limited']]);
  });
});

test.each<[when: string, prepare: (opened: ReturnType<typeof open>) => void, failure: object]>([
  ['before a document has loaded', () => undefined, { code: 'not-ready', message: 'The widget has not answered the handshake.' }],
  ['before it has answered', ({ end }) => end.loaded(), { code: 'not-ready' }],
  ['when it is closed', ({ end, makeReady }) => [makeReady(), end.close()], { code: 'disconnected', message: 'Closed.' }],
])('%s nothing can be sent', (_, prepare, failure) => {
  const opened = open();
  prepare(opened);
  const before = opened.peer.posted.length;
  expect(opened.end.send({ type: 'DIAL_NUMBER' })).toMatchObject({ ok: false, failure });
  expect(opened.peer.posted).toHaveLength(before);
});

test('closed, it asks and hears nothing', () => {
  const { own, end, asked, statuses } = open();
  end.loaded();
  end.close();
  end.loaded();
  vi.advanceTimersByTime(60_000);
  expect([asked().length, statuses, own.listeners()]).toEqual([1, ['syncing'], 0]);
});

describe('with a private port', () => {
  test('the conversation is there, and the window is not listened to', async () => {
    const { end, say, heard, makeReady } = open();
    const { port, far, heard: told } = createChannel();
    makeReady([port]);
    say({ type: 'LOGGED_IN', messageId: 'by the window' });
    expect(heard).toEqual([]);
    far.postMessage({ type: 'LOGGED_IN', messageId: 'by the port' });
    end.send({ type: 'DIAL_NUMBER', messageId: 'a' });
    await expect.poll(() => [heard, told]).toEqual([['LOGGED_IN'], [{ type: 'DIAL_NUMBER', messageId: 'a' }]]);
    end.close();
  });

  test('what comes too fast on it is dropped, too', async () => {
    const { end, heard, problems, makeReady } = open({ rate: { burst: 3, perSecond: 1 } });
    const { port, far } = createChannel();
    makeReady([port]);
    for (let at = 0; at < 9; at++) far.postMessage({ type: 'LOGGED_IN', messageId: 'a' });
    await expect.poll(() => problems).toEqual(['rate-limited']);
    expect(heard).toHaveLength(2);
    end.close();
  });

  test('a page that began anew without being loaded brings a new one', async () => {
    const { end, statuses, heard, answer, makeReady } = open();
    const [first, second] = [createChannel(), createChannel()];
    makeReady([first.port]);
    answer([second.port]);
    second.far.postMessage({ type: 'LOGGED_IN', messageId: 'a' });
    await expect.poll(() => heard).toEqual(['LOGGED_IN']);
    expect(statuses).toEqual(['syncing', 'ready', 'ready']);
    end.close();
  });

  test('the next document gets the window again', () => {
    const { end, heard, say, makeReady } = open();
    makeReady([createChannel().port]);
    makeReady();
    say({ type: 'LOGGED_IN', messageId: 'a' });
    expect(heard).toEqual(['LOGGED_IN']);
    end.close();
  });
});

describe('a page that knocks', () => {
  const knock = { type: 'knock', messageId: 'k' };

  test('is asked at once, and keeps its line when it has loaded', () => {
    const { end, asked, statuses, say, answer, heard } = open();
    say(knock);
    answer();
    end.loaded();
    expect(asked()[1]).toMatchObject({ partnerWidgets: { isCheck: true } });
    answer();
    vi.advanceTimersByTime(60_000);
    expect([asked().length, statuses]).toEqual([2, ['syncing', 'ready']]);
    say({ type: 'LOGGED_IN', messageId: 'a' });
    expect(heard).toEqual(['LOGGED_IN']);
  });

  test('and then is another one does not answer the check', () => {
    const { end, asked, statuses, say, answer } = open();
    say(knock);
    answer();
    end.loaded();
    vi.advanceTimersByTime(250);
    expect(asked()).toHaveLength(4);
    vi.advanceTimersByTime(30_000);
    expect(statuses).toEqual(['syncing', 'ready', 'failed']);
  });

  test('in mid-question is asked once more', () => {
    const { end, asked, statuses, say } = open();
    end.loaded();
    say(knock);
    expect([asked().length, statuses]).toEqual([2, ['syncing']]);
  });

  test('from elsewhere is not heard', () => {
    const { own, peer, asked } = open();
    own.hear(peer.window, 'https://evil.test', knock);
    expect(asked()).toEqual([]);
  });
});
