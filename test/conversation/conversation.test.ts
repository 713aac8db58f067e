import { expect, test } from 'vitest';
import { shareBrowser } from '../wire/desk.ts';
import { openCrm } from './open.ts';

const browser = shareBrowser();

test('a widget that is granted everything is told so, and verifies its context', async () => {
  const { frame, printed } = await openCrm(browser(), { grant: 'everything' });
  const widget = await frame();
  await expect.poll(() => widget.evaluate(() => window.widgetPage?.host.link.status)).toBe('connected');
  await expect.poll(() => widget.evaluate(() => window.widgetPage.states)).toEqual(['verifying', 'verified 1.1']);
  expect(printed).toEqual([]);
});
