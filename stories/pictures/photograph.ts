import type { Browser } from 'playwright';
import type { Look } from './looks.ts';
import type { Page } from './read-pages.ts';
import { show } from './show.ts';

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
  const waiting = [...pages];
  const broken: string[] = [];
  const work = async (): Promise<void> => {
    const tab = await context.newPage();
    // No page is selected yet; the channel is there when the network is quiet.
    await tab.goto(`${origin}/iframe.html?globals=theme:${theme}`, { waitUntil: 'networkidle' });
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      await tab.setViewportSize({ width, height });
      const failure = await show(tab, page);
      if (failure) broken.push(`${look.name} ${page.id}: ${failure}`);
      await tab.screenshot({ path: `${folder}/${page.id}.png`, fullPage: true });
    }
  };
  await Promise.all(Array.from({ length: TABS }, work));
  await context.close();
  return broken;
}
