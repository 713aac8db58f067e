import { createRedisReplayStore, createVerifyHandler } from 'partner-widgets/server';
import { createClient } from 'redis';

const redis = createClient({ url: process.env['REDIS_URL'] ?? 'redis://localhost' });
// Without a listener, a lost connection would end the process. With one, the client connects again.
redis.on('error', (error) => console.error('Redis:', error));
await redis.connect();

export const POST = createVerifyHandler({
  secretKeys: process.env['WIDGET_SECRET_KEY'] ?? '',
  replayStore: createRedisReplayStore(redis),
});
