/** A client of the package `redis`. Its cluster fits as `{ sendCommand: (args) => cluster.sendCommand(args[1], false, args) }`. */
export interface NodeRedisClient {
  sendCommand(args: string[]): Promise<unknown>;
}

/** A client of the package `ioredis`, or its cluster. */
export interface IoRedisClient {
  call(command: string, ...args: string[]): Promise<unknown>;
}

/** A client of `redis` or `ioredis`, by what both can do. */
export type RedisClient = NodeRedisClient | IoRedisClient;

/**
 * `SET key 1 PX milliseconds NX`, in one command: true for the first who sets the key, false while it is there.
 * Not by the client's own `set`: an option that its version does not know is dropped, and without NX everything would be new.
 */
export async function setOnce(client: RedisClient, key: string, milliseconds: number): Promise<boolean> {
  const args = [key, '1', 'PX', String(milliseconds), 'NX'];
  // A client of ioredis has a `sendCommand`, too, for commands of another form.
  const reply = await ('call' in client ? client.call('SET', ...args) : client.sendCommand(['SET', ...args]));
  if (reply === null) return false;
  // Bytes, where the client is told to give bytes.
  if (String(reply) === 'OK') return true;
  throw new Error('Redis answered SET with neither OK nor nil.');
}

export function isRedisClient(client: unknown): client is RedisClient {
  const { call, sendCommand } = Object(client);
  return typeof call === 'function' || typeof sendCommand === 'function';
}
