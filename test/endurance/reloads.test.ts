import { expect, test } from 'vitest';
import { THOROUGH } from '../thorough.ts';
import { expectBack } from './expect-back.ts';
import { atRest, settle } from './growth.ts';
import { shareSite } from './open-page.ts';

const FRAMES = 20;
// Without what the browser itself makes anew around each document, and without pictures: nobody looks, and it is half of the time.
const QUICK = ['--disable-features=RenderDocument', '--disable-threaded-compositing'];
const open = shareSite(...(THOROUGH ? [] : QUICK));

test('ten thousand documents that load themselves again shake hands, and leave nothing', async () => {
  const opened = await open('/reloads');
  const reload = (times: number) => opened.page.call('reload', times);
  // What runs again and again is compiled by then.
  await reload(15);
  const before = await atRest(opened);
  expect(await reload(10_000 / FRAMES)).toBe(10_000);
  expectBack('10,000 reload handshakes', await settle(opened, before));
});
