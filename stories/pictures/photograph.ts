import type { Browser } from 'playwright';
import type { Look } from './looks.ts';
import { openLook } from './open-look.ts';
import type { Page } from './read-pages.ts';
import { openPreview } from './show.ts';
import { takePicture } from './take-picture.ts';
import { watchErrors } from './watch-errors.ts';
import { watchScripts } from './watch-scripts.ts';

interface Photographs {
  /** Of Storybook's folder, with a slash at its end. */
  origin: string;
  pages: readonly Page[];
  look: Look;
  folder: string;
}

/**
 * How many at a time, in each round: with eight, a picture takes a quarter more of the processors. What failed is taken again by itself, as on
 * a busy machine a story may have waited too short.
 */
const ROUNDS = [3, 2, 1];

/** Takes the pictures of one look. Gives what failed, by page. */
export async function photograph(browser: Browser, { origin, pages, look, folder }: Photographs): Promise<ReadonlyMap<string, string>> {
  const context = await openLook(browser, look);
  // Documentation last: it is loaded by its address, and Storybook does not always come back from there to a story.
  let waiting = pages.toSorted((one, other) => Number(one.type === 'docs') - Number(other.type === 'docs'));
  let broken: { page: Page; failure: string }[] = [];
  const work = async (): Promise<void> => {
    const tab = await context.newPage();
    const errorsSince = watchErrors(tab);
    const scriptsLoaded = watchScripts(tab);
    const session = await context.newCDPSession(tab);
    await openPreview(tab, origin, look.theme);
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      const failure = await takePicture({ tab, session, scriptsLoaded, origin, page, look, path: `${folder}/${page.id}.png` });
      const failures = [...(failure ? [failure] : []), ...errorsSince()];
      if (failures.length > 0) broken.push({ page, failure: failures.join('; ') });
    }
    await tab.close();
  };
  for (const tabs of ROUNDS) {
    broken = [];
    await Promise.all(Array.from({ length: Math.min(tabs, waiting.length) }, work));
    waiting = broken.map(({ page }) => page);
  }
  await context.close();
  return new Map(broken.map(({ page: { id }, failure }) => [id, failure]));
}
