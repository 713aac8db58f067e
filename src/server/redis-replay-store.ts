import { readLimit } from '../protocol/read-limit.ts';
import { isRedisClient, type RedisClient, setOnce } from './redis-client.ts';
import type { ReplayStore } from './replay-store.ts';

/** What `createRedisReplayStore` is given besides the client. */
export interface RedisReplayStoreOptions {
  /** Before each key. Servers that share a widget's key share it. Default `partner-widgets:seen:`. */
  prefix?: string;
  /** How long to wait for Redis, as a client without a connection may wait for ever. Default 2. */
  timeoutSeconds?: number;
  /** The moment to measure the expiry from. Default: the clock. */
  now?: () => number;
}

/**
 * A store for many servers, on a client of `redis` or `ioredis` that is connected. What it keeps for some minutes is the signature,
 * which tells nothing of the contact. When Redis does not answer, nothing is verified: `replay-check-failed`.
 * @throws TypeError for what is no client, and for a timeout that is no number.
 */
export function createRedisReplayStore(client: RedisClient, options: RedisReplayStoreOptions = {}): ReplayStore {
  const { prefix = 'partner-widgets:seen:', timeoutSeconds = 2, now = Date.now } = options;
  const timeout = readLimit('timeoutSeconds', timeoutSeconds) * 1000;
  if (!isRedisClient(client))
    throw new TypeError(
      'The Redis client can send no command, so every context would be refused. Pass a client of the package `redis` or `ioredis`.',
    );
  return {
    // As a length of time: by PXAT a Redis whose clock is ahead would forget at once what it was just told.
    claim: (id, expiresAt) => within(timeout, setOnce(client, prefix + id, Math.ceil(expiresAt - now()))),
  };
}

/** @throws when the answer takes longer. The command may still be done, after which the same context is refused as replayed. */
async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Redis did not answer in time.')), milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
