import type { Page as Tab } from 'playwright';
import type { Page } from './read-pages.ts';

interface Finished {
  status?: 'success' | 'error';
  reporters?: { type: string; status: string }[];
}

interface StorybookPage {
  __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): Finished[] | undefined };
}

/** Waits until a page stands still: gives what failed in it, a play function or axe in this look. */
export async function untilRendered(tab: Tab, { type }: Page): Promise<string | undefined> {
  const event = type === 'story' ? 'storyFinished' : 'docsRendered';
  const told = await tab.waitForFunction((name) => (globalThis as StorybookPage).__STORYBOOK_ADDONS_CHANNEL__?.last(name), event);
  if (type === 'docs') await untilPainted(tab);
  const finished = (await told.jsonValue())?.[0];
  if (finished?.status !== 'error') return undefined;
  const reports = finished.reporters?.filter(({ status }) => status === 'failed').map((report) => report.type);
  return reports?.length ? reports.join(', ') : 'play';
}

/** A page of documentation renders its stories after itself, tells no end of that, and paints no frame that is out of sight. */
async function untilPainted(tab: Tab): Promise<void> {
  const width = tab.viewportSize()?.width ?? 0;
  for (let height = 0, last = -1; height !== last; ) {
    await tab.waitForTimeout(2_000);
    last = height;
    height = await tab.evaluate(() => document.documentElement.scrollHeight);
    await tab.setViewportSize({ width, height });
  }
}
