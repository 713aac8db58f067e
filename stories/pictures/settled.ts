import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page as Tab } from 'playwright';

const MOST = 40;
const BETWEEN = 60;

/** Waits until all frames have painted. Gives the picture that the page keeps to: two in a row are alike. */
export async function settled(tab: Tab, session: CDPSession): Promise<Buffer> {
  // A frame that never loads does not answer.
  await Promise.race([Promise.all(tab.frames().map((frame) => frame.evaluate(painted).catch(() => {}))), pause(2_000)]);
  let before = '';
  for (let taken = 0; taken < MOST; taken++) {
    const { data } = await session.send('Page.captureScreenshot', { optimizeForSpeed: true });
    if (data === before) return Buffer.from(data, 'base64');
    before = data;
    await pause(BETWEEN);
  }
  throw new Error('The page does not come to rest.');
}

/** In a frame: its fonts are there, what moves by itself is at its end, and what is drawn is on its way to the screen. */
async function painted(): Promise<void> {
  await document.fonts.ready;
  const moving = document.getAnimations().filter(({ timeline, effect }) => {
    return timeline === document.timeline && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
  });
  await Promise.all(moving.map(({ finished }) => finished.catch(() => {})));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
