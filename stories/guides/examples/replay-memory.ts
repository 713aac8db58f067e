import { createMemoryReplayStore, createVerifyHandler } from 'partner-widgets/server';

export const POST = createVerifyHandler({
  secretKeys: process.env['WIDGET_SECRET_KEY'] ?? '',
  replayStore: createMemoryReplayStore(),
});
