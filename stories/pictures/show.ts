import type { Page as Tab } from 'playwright';

interface Finished {
  status: 'success' | 'error';
  hasThrown: boolean;
  reporters: { type: string; status: string }[];
}

/** What Storybook's preview puts on its window. */
interface StorybookPage {
  __STORYBOOK_PREVIEW__: { ready(): Promise<void> };
  __STORYBOOK_ADDONS_CHANNEL__: {
    once(event: string, listener: (finished: Finished) => void): void;
    emit(event: string, data: object): void;
  };
}

/** Opens Storybook's preview with no page in it. */
export async function openPreview(tab: Tab, origin: string, theme: string): Promise<void> {
  await tab.goto(`${origin}iframe.html`);
  await tab.waitForFunction(() => '__STORYBOOK_PREVIEW__' in globalThis);
  await tab.evaluate(
    async (globals) => {
      const { __STORYBOOK_PREVIEW__: preview, __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as StorybookPage;
      await preview.ready();
      channel.emit('updateGlobals', { globals });
    },
    // axe takes longer than the story: it has its turn where the stories are tests.
    { theme, a11y: { manual: true } },
  );
}

/** Shows another story in an open preview, which is quicker than to load it anew: gives what failed in it, such as its play function. */
export async function showStory(tab: Tab, id: string): Promise<string | undefined> {
  const finished = await tab.evaluate(
    (storyId) =>
      new Promise<Finished>((resolve) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as StorybookPage;
        // Of a play function that throws, the end of the story says nothing.
        let hasThrown = false;
        channel.once('playFunctionThrewException', () => {
          hasThrown = true;
        });
        channel.once('storyFinished', (end) => resolve({ ...end, hasThrown }));
        channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
        // None takes that long; a preview that was taken away says nothing.
        setTimeout(() => resolve({ status: 'error', hasThrown: false, reporters: [{ type: 'no end', status: 'failed' }] }), 60_000);
      }),
    id,
  );
  if (finished.hasThrown) return 'play';
  if (finished.status === 'success') return undefined;
  const reports = finished.reporters.filter(({ status }) => status === 'failed').map(({ type }) => type);
  return reports.join(', ') || 'play';
}

/** Loads a page of documentation. It renders its stories after itself, tells no end of that, and paints no frame that is out of sight. */
export async function showDocs(tab: Tab, url: string): Promise<undefined> {
  await tab.goto(url, { waitUntil: 'commit' });
  const width = tab.viewportSize()?.width ?? 0;
  for (let height = 0, last = -1; height !== last; ) {
    await tab.waitForTimeout(2_000);
    last = height;
    height = await tab.evaluate(() => document.documentElement.scrollHeight);
    await tab.setViewportSize({ width, height });
  }
  return undefined;
}
