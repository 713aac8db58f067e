import { type Cluster, Redis } from 'ioredis';
import { createClient, RESP_TYPES, type RedisClientType } from 'redis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, expectTypeOf, test } from 'vitest';
import { type RedisClient, setOnce } from '../../src/server/redis-client.ts';
import { createRedisReplayStore } from '../../src/server/redis-replay-store.ts';
import type { ReplayStore } from '../../src/server/replay-store.ts';
import { verifyContext } from '../../src/server/verify-context.ts';
import { guidePerson } from '../guide-contexts.ts';
import { SECRET_KEY, signAsCrm } from '../sign-as-crm.ts';
import { createRedisServer, hasRedis, type RedisServer } from './redis-server.ts';

if (!hasRedis) console.warn('redis-server is not installed, so the Redis store was not tested: apt-get install redis-server.');

const signNow = (id: string) => signAsCrm({ ...guidePerson, person: { id }, timestamp: new Date().toISOString() });
const codeOf = async (replayStore: ReplayStore, signed: ReturnType<typeof signNow>) => {
  const result = await verifyContext(signed, SECRET_KEY, { replayStore });
  return result.ok ? 'ok' : result.failure.code;
};

/** Listens for errors, as an application does: without, a lost connection would end its process. */
async function connectNodeRedis(port: number) {
  const client = createClient({ socket: { host: '127.0.0.1', port, reconnectStrategy: 50 } });
  client.on('error', () => {});
  await client.connect();
  return { client, close: () => client.destroy() };
}

async function connectIoRedis(port: number) {
  const client = new Redis({ host: '127.0.0.1', port, retryStrategy: () => 50 });
  client.on('error', () => {});
  await client.ping();
  return { client, close: () => client.disconnect() };
}

type Connect = (port: number) => Promise<{ client: RedisClient; close(): void }>;

let server: RedisServer;
let inspector: Redis;
const open: { close(): void }[] = [];
const storeOn = async (connect: Connect, options = {}) => {
  const connection = await connect(server.port);
  open.push(connection);
  return createRedisReplayStore(connection.client, options);
};

beforeAll(async () => {
  if (!hasRedis) return;
  server = await createRedisServer();
  await server.start();
  inspector = new Redis({ host: '127.0.0.1', port: server.port, retryStrategy: () => 50 });
  inspector.on('error', () => {});
});
beforeEach(() => hasRedis && inspector.flushall());
afterEach(() => {
  for (const { close } of open.splice(0)) close();
});
afterAll(async () => {
  inspector?.disconnect();
  await server?.remove();
});

describe.skipIf(!hasRedis).each([
  { name: 'redis', connect: connectNodeRedis },
  { name: 'ioredis', connect: connectIoRedis },
])('on a client of $name', ({ connect }) => {
  test('a thousand replays at once, over eight connections: one is accepted', { timeout: 20_000 }, async () => {
    const stores = await Promise.all(Array.from({ length: 8 }, () => storeOn(connect, { timeoutSeconds: 15 })));
    const signed = signNow('1');
    const codes = await Promise.all(Array.from({ length: 1000 }, (_, at) => codeOf(stores[at % 8]!, signed)));
    expect(codes.filter((code) => code === 'ok')).toHaveLength(1);
    expect(codes.filter((code) => code === 'replayed-context')).toHaveLength(999);
  });

  test('each context by itself', async () => {
    const store = await storeOn(connect);
    const [one, other] = [signNow('1'), signNow('2')];
    expect([await codeOf(store, one), await codeOf(store, other), await codeOf(store, one)]).toEqual(['ok', 'ok', 'replayed-context']);
  });

  test('it keeps the signature and nothing of the contact, for as long as the context is fresh', async () => {
    const signed = signNow('1');
    expect(await codeOf(await storeOn(connect), signed)).toBe('ok');
    const key = `partner-widgets:seen:${signed.signature}`;
    expect(await inspector.keys('*')).toEqual([key]);
    expect(await inspector.get(key)).toBe('1');
    // 300 s old, 60 s ahead, and one more.
    const left = await inspector.pttl(key);
    expect(left).toBeLessThanOrEqual(361_000);
    expect(left).toBeGreaterThan(355_000);
  });

  test('what expired can be claimed anew, and not a moment sooner', async () => {
    const store = await storeOn(connect);
    const expiresAt = Date.now() + 700;
    expect(await store.claim('id', expiresAt)).toBe(true);
    while (!(await store.claim('id', Date.now() + 10_000))) await new Promise((resolve) => setTimeout(resolve, 20));
    // Redis reads its clock when it gets the command, a little after us.
    expect(Date.now()).toBeGreaterThanOrEqual(expiresAt);
  });

  test('another prefix is another store', async () => {
    const signed = signNow('1');
    const stores = [await storeOn(connect, { prefix: 'a:' }), await storeOn(connect, { prefix: 'b:' })];
    expect(await Promise.all(stores.map((store) => codeOf(store, signed)))).toEqual(['ok', 'ok']);
    expect((await inspector.keys('*')).sort()).toEqual([`a:${signed.signature}`, `b:${signed.signature}`]);
  });

  test('a Redis that is down lets nothing through; one that comes back remembers', { timeout: 30_000 }, async () => {
    const store = await storeOn(connect, { timeoutSeconds: 0.5 });
    const [before, during, after] = [signNow('1'), signNow('2'), signNow('3')];
    expect(await codeOf(store, before)).toBe('ok');
    await server.stop();
    try {
      const startedAt = Date.now();
      expect([await codeOf(store, before), await codeOf(store, during)]).toEqual(['replay-check-failed', 'replay-check-failed']);
      expect(Date.now() - startedAt).toBeLessThan(5000);
    } finally {
      await server.start();
    }
    await expect.poll(() => codeOf(store, before), { timeout: 20_000 }).toBe('replayed-context');
    expect(await codeOf(store, after)).toBe('ok');
  });

  test('a Redis that hangs is not waited for', async () => {
    const store = await storeOn(connect, { timeoutSeconds: 0.3 });
    const signed = signNow('1');
    server.freeze();
    try {
      expect(await codeOf(store, signed)).toBe('replay-check-failed');
    } finally {
      server.thaw();
    }
    // The command was on its way.
    await expect.poll(() => codeOf(store, signed)).toBe('replayed-context');
  });

  test('a Redis without memory lets nothing through', async () => {
    const store = await storeOn(connect);
    await inspector.config('SET', 'maxmemory', '1');
    try {
      expect(await codeOf(store, signNow('1'))).toBe('replay-check-failed');
    } finally {
      await inspector.config('SET', 'maxmemory', '0');
    }
    expect(await codeOf(store, signNow('1'))).toBe('ok');
  });

  test('what expired before it came is refused, as Redis could not keep it', async () => {
    const store = await storeOn(connect, { now: () => Date.now() + 3_600_000 });
    expect(await codeOf(store, signNow('1'))).toBe('replay-check-failed');
  });

  test('a connection that was closed lets nothing through', async () => {
    const { client, close } = await connect(server.port);
    close();
    expect(await codeOf(createRedisReplayStore(client, { timeoutSeconds: 0.5 }), signNow('1'))).toBe('replay-check-failed');
  });
});

test.skipIf(!hasRedis)('servers with different clients share one memory', async () => {
  const signed = signNow('1');
  const stores = [await storeOn(connectNodeRedis), await storeOn(connectIoRedis)];
  const codes = await Promise.all(stores.map((store) => codeOf(store, signed)));
  expect(codes.sort()).toEqual(['ok', 'replayed-context']);
});

test.skipIf(!hasRedis)('a client that gives bytes is understood', async () => {
  const { client, close } = await connectNodeRedis(server.port);
  open.push({ close });
  const store = createRedisReplayStore(client.withTypeMapping({ [RESP_TYPES.SIMPLE_STRING]: Buffer }));
  expect([await store.claim('id', Date.now() + 5000), await store.claim('id', Date.now() + 5000)]).toEqual([true, false]);
});

test.each([['QUEUED'], [undefined], [1], [true], [[]]])('the answer %j is none', async (reply) => {
  await expect(setOnce({ call: async () => reply }, 'key', 1)).rejects.toThrow('neither OK nor nil');
});

test.each([[undefined], [null], [{}], ['redis://localhost'], [{ set: () => 'OK' }]])('%j is no client, and says so at once', (client) => {
  expect(() => createRedisReplayStore(client as never)).toThrow(/^[^.]+, so [^.]+\. .+\.$/);
});

test.each([[Number.NaN], [-1], [Number.POSITIVE_INFINITY]])('a timeout of %d throws', (timeoutSeconds) => {
  expect(() => createRedisReplayStore({ call: async () => 'OK' }, { timeoutSeconds })).toThrow('timeoutSeconds');
});

test('clients fit by their types, and what sends otherwise does not', () => {
  expectTypeOf<RedisClientType>().toExtend<RedisClient>();
  expectTypeOf<Redis>().toExtend<RedisClient>();
  expectTypeOf<Cluster>().toExtend<RedisClient>();
  expectTypeOf<ReturnType<typeof import('redis').createCluster>>().not.toExtend<RedisClient>();
});
