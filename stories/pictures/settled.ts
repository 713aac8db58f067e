import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page as Tab } from 'playwright';

const MOST = 40;
const BETWEEN = 60;

/** Waits until all frames are at rest. Gives the picture that the page keeps to: two in a row are alike. */
export async function settled(tab: Tab, session: CDPSession): Promise<Buffer> {
  const answers = tab.frames().map(async (frame) => {
    // One that was taken away does not answer.
    await frame.evaluate(rests).catch((error) => frame.isDetached() || Promise.reject(error));
  });
  await Promise.race([Promise.all(answers), pause(20_000)]);
  let before = '';
  for (let taken = 0; taken < MOST; taken++) {
    const start = Date.now();
    const { data } = await session.send('Page.captureScreenshot', { optimizeForSpeed: true });
    if (data === before) return Buffer.from(data, 'base64');
    before = data;
    // A busy machine gets as much time to show what is late as it took for this.
    await pause(Math.max(BETWEEN, Date.now() - start));
  }
  throw new Error('The page does not come to rest.');
}

/**
 * In a frame: it has loaded, has nothing to do, what moves by itself is at its end, or if it has none at its beginning, and what is
 * drawn is on its way to the screen. The timers are the frame's own: while it is held up they are too. One that never loads, or is
 * out of sight, is not waited for.
 */
async function rests(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      addEventListener('load', resolve);
      setTimeout(resolve, 2_000);
    });
  }
  if (document.readyState === 'complete') await document.fonts.ready;
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));
  const ends: Promise<unknown>[] = [];
  for (const moving of document.getAnimations()) {
    if (moving.timeline !== document.timeline) continue;
    if (moving.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) {
      moving.pause();
      moving.currentTime = 0;
    } else ends.push(moving.finished.catch(() => {}));
  }
  await Promise.all(ends);
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
    setTimeout(resolve, 1_000);
  });
}
