import type { Browser } from 'playwright';
import type { Look } from './looks.ts';
import type { Page } from './read-pages.ts';
import { openPreview, showDocs, showStory } from './show.ts';

interface Photographs {
  origin: string;
  pages: readonly Page[];
  look: Look;
  folder: string;
}

const TABS = 3;

/** Takes the pictures of one look. Gives the pages in which something failed. */
export async function photograph(browser: Browser, { origin, pages, look, folder }: Photographs): Promise<string[]> {
  const { width, height, theme } = look;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce', timezoneId: 'UTC' });
  // Documentation last: it is loaded by its address, and Storybook does not always come back from there to a story.
  const waiting = pages.toSorted((one, other) => Number(one.type === 'docs') - Number(other.type === 'docs'));
  const broken: string[] = [];
  const work = async (): Promise<void> => {
    const tab = await context.newPage();
    await openPreview(tab, origin, theme);
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      await tab.setViewportSize({ width, height });
      const { id, type } = page;
      const address = `${origin}/iframe.html?viewMode=docs&id=${id}&globals=theme:${theme}`;
      const failure = type === 'docs' ? await showDocs(tab, address) : await showStory(tab, id);
      if (failure) broken.push(`${look.name} ${id}: ${failure}`);
      await tab.screenshot({ path: `${folder}/${id}.png`, fullPage: true });
    }
  };
  await Promise.all(Array.from({ length: TABS }, work));
  await context.close();
  return broken;
}
