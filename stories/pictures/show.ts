import type { Page as Tab } from 'playwright';
import type { Page } from './read-pages.ts';

interface Finished {
  status?: 'success' | 'error';
  reporters?: { type: string; status: string }[];
}

interface StorybookPage {
  __STORYBOOK_ADDONS_CHANNEL__: {
    once(event: string, listener: (finished: Finished) => void): void;
    emit(event: string, data: object): void;
  };
}

/** Shows another page in an open Storybook, which is quicker than to load it anew: gives what failed in it, a play function or axe. */
export async function show(tab: Tab, { id, type }: Page): Promise<string | undefined> {
  const finished = await tab.evaluate(
    ([storyId, viewMode]) =>
      new Promise<Finished>((resolve) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as StorybookPage;
        channel.once(viewMode === 'story' ? 'storyFinished' : 'docsRendered', resolve);
        channel.emit('setCurrentStory', { storyId, viewMode });
      }),
    [id, type] as const,
  );
  if (type === 'docs') await untilPainted(tab);
  if (finished.status !== 'error') return undefined;
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
