import { expect, test } from 'vitest';
import { expectBack } from './expect-back.ts';
import { atRest, settle } from './growth.ts';
import { shareSite } from './open-page.ts';

const FRAMES = 20;
const open = shareSite();

test('ten thousand documents that load themselves again shake hands, and leave nothing', async () => {
  const opened = await open('/reloads');
  const reload = (times: number) => opened.page.evaluate((count) => window.reload(count), times);
  await reload(5);
  const before = await atRest(opened);
  expect(await reload(10_000 / FRAMES)).toBe(10_000);
  expectBack('10,000 reload handshakes', await settle(opened, before));
});
