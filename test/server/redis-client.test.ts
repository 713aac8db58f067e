import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isRedisClient } from '../../src/server/redis-client.ts';
import { createRedisReplayStore } from '../../src/server/redis-replay-store.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const nodeRedis = (reply: unknown) => ({ sendCommand: vi.fn(async (_: string[]) => reply) });
const ioRedis = (reply: unknown) => ({ call: vi.fn(async (..._: string[]) => reply), sendCommand: vi.fn() });

describe('one command, in either client’s words', () => {
  test('redis', async () => {
    const client = nodeRedis('OK');
    expect(await createRedisReplayStore(client, { now: () => 1_000 }).claim('id', 1_500.2)).toBe(true);
    expect(client.sendCommand).toHaveBeenCalledExactlyOnceWith(['SET', 'partner-widgets:seen:id', '1', 'PX', '501', 'NX']);
  });

  test('ioredis', async () => {
    const client = ioRedis('OK');
    expect(await createRedisReplayStore(client, { now: () => 1_000, prefix: 'seen ' }).claim('id', 2_000)).toBe(true);
    expect(client.call).toHaveBeenCalledExactlyOnceWith('SET', 'seen id', '1', 'PX', '1000', 'NX');
    expect(client.sendCommand).not.toHaveBeenCalled();
  });
});

test.each([
  ['OK', true],
  [Buffer.from('OK'), true],
  [null, false],
])('the reply %s: %s', async (reply, isFirst) => {
  expect(await createRedisReplayStore(nodeRedis(reply)).claim('id', Date.now() + 1_000)).toBe(isFirst);
});

test.each([undefined, 'QUEUED', '', 1, 'ok'])('the reply %j is none', async (reply) => {
  const message = 'Redis answered SET with neither OK nor nil.';
  await expect(createRedisReplayStore(nodeRedis(reply)).claim('id', Date.now() + 1_000)).rejects.toThrow(message);
});

test('an answer is waited for no longer than told, and the wait leaves no timer', async () => {
  const silent = { sendCommand: () => new Promise<unknown>(() => {}) };
  const late = expect(createRedisReplayStore(silent).claim('id', 0)).rejects.toThrow('Redis did not answer in time.');
  await vi.advanceTimersByTimeAsync(1_999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  await late;
  await createRedisReplayStore(nodeRedis('OK'), { timeoutSeconds: 60 }).claim('id', 0);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([undefined, null, 'redis://localhost', {}, { call: 1 }, { set: () => 1 }])('%j is no client', (client) => {
  expect(isRedisClient(client)).toBe(false);
  const message = /^The Redis client can send no command, so every context would be refused\. Pass .+\.$/;
  expect(() => createRedisReplayStore(client as never)).toThrow(message);
});
