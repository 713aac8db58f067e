import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connect, createPorts, type LineOptions, now } from '../../src/bridge/connect.ts';
import { createChannel, createPeer, openOwnWindow } from './own-window.ts';

const ORIGIN = 'https://widget.test';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(options: Partial<LineOptions> = {}) {
  const own = openOwnWindow();
  const peer = createPeer();
  const heard: unknown[] = [];
  const received: unknown[] = [];
  const line = connect({
    peer: () => peer.window,
    hear: ({ data }) => heard.push(data),
    receive: ({ data }) => received.push(data),
    ...options,
  });
  return { own, peer, heard, received, line };
}

describe('it hears', () => {
  test('the window at the other end, and no other', () => {
    const { own, peer, heard } = open();
    own.hear(createPeer().window, ORIGIN, 'a stranger');
    own.hear(null, ORIGIN, 'a window that is gone');
    own.hear(peer.window, ORIGIN, 'the peer');
    expect(heard).toEqual(['the peer']);
  });

  test.each([null, undefined])('nobody while the other end is %s', (nobody) => {
    const { own, heard } = open({ peer: () => nobody });
    own.hear(null, ORIGIN, 'a window that is gone');
    expect(heard).toEqual([]);
  });
});

describe('it posts', () => {
  test('to the window, at its origin', () => {
    const { line, peer } = open();
    line.post({ a: 1 }, ORIGIN);
    expect(peer.posted).toEqual([{ message: { a: 1 }, origin: ORIGIN, ports: undefined }]);
  });

  test('nothing to nobody', () => {
    expect(() => open({ peer: () => null }).line.post({ a: 1 }, ORIGIN)).not.toThrow();
  });

  test('on the port once there is one, and with ports always to the window', async () => {
    const { line, peer } = open();
    const { port, heard } = createChannel();
    expect(line.hasPort()).toBe(false);
    line.switchTo(port);
    expect(line.hasPort()).toBe(true);
    line.post({ a: 1 }, ORIGIN);
    line.post({ a: 2 }, ORIGIN, []);
    await expect.poll(() => heard).toEqual([{ a: 1 }]);
    expect(peer.posted).toEqual([{ message: { a: 2 }, origin: ORIGIN, ports: [] }]);
    line.close();
  });
});

test('what comes on the port is received, until another takes its place', async () => {
  const { line, received } = open();
  const [first, second] = [createChannel(), createChannel()];
  line.switchTo(first.port);
  first.far.postMessage('one');
  await expect.poll(() => received).toEqual(['one']);
  const close = vi.spyOn(first.port, 'close');
  line.switchTo(second.port);
  expect(close).toHaveBeenCalledOnce();
  second.far.postMessage('two');
  await expect.poll(() => received).toEqual(['one', 'two']);
  line.switchTo(undefined);
  expect(line.hasPort()).toBe(false);
});

describe('its timer', () => {
  test('runs every so often', () => {
    const run = vi.fn();
    open().line.every(100, run);
    vi.advanceTimersByTime(350);
    expect(run).toHaveBeenCalledTimes(3);
  });

  test('is replaced by the next, and stopped by none', () => {
    const { line } = open();
    const [first, second] = [vi.fn(), vi.fn()];
    line.every(100, first);
    line.every(100, second);
    vi.advanceTimersByTime(100);
    line.every();
    vi.advanceTimersByTime(1_000);
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });
});

test('closed, it hears nothing, says nothing on the port, and has no timer', () => {
  const { line, own, peer, heard } = open();
  const { port } = createChannel();
  const run = vi.fn();
  line.every(100, run);
  line.switchTo(port);
  line.close();
  own.hear(peer.window, ORIGIN, 'late');
  vi.advanceTimersByTime(1_000);
  expect([heard, run.mock.calls.length, own.listeners(), line.hasPort()]).toEqual([[], 0, 0, false]);
});

test('the two ends of a private line hear each other', async () => {
  const [ours, theirs] = createPorts();
  const heard: unknown[] = [];
  theirs.onmessage = ({ data }) => heard.push(data);
  ours.postMessage('a');
  await expect.poll(() => heard).toEqual(['a']);
  ours.close();
});

test('its clock goes on in milliseconds', () => {
  vi.spyOn(performance, 'now').mockReturnValue(1_234.5);
  expect(now()).toBe(1_234.5);
  vi.restoreAllMocks();
});
