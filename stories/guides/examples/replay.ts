import { createVerifyHandler } from 'partner-widgets/server';
import { redis } from './your-redis.ts';

export const POST = createVerifyHandler({
  secretKeys: process.env['WIDGET_SECRET_KEY'] ?? '',
  replayStore: {
    // True for the first who takes this id, and for nobody else.
    claim: async (id, expiresAt) => (await redis.set(`seen:${id}`, 1, { NX: true, PXAT: expiresAt })) === 'OK',
  },
});
