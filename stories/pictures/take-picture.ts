import { writeFile } from 'node:fs/promises';
import type { CDPSession, Page as Tab } from 'playwright';
import type { Look } from './looks.ts';
import type { Page } from './read-pages.ts';
import { settled } from './settled.ts';
import { showDocs, showStory } from './show.ts';

interface Picture {
  tab: Tab;
  session: CDPSession;
  scriptsLoaded: () => Promise<void>;
  origin: string;
  page: Page;
  look: Look;
  path: string;
}

/** Shows a page in an open preview and writes its picture. Gives what failed. */
export async function takePicture(picture: Picture): Promise<string | undefined> {
  const { tab, session, scriptsLoaded, origin, look, path } = picture;
  const { id, type } = picture.page;
  const { width, height, theme } = look;
  await tab.setViewportSize({ width, height });
  const docs = `${origin}iframe.html?viewMode=docs&id=${id}&globals=theme:${theme}`;
  const failure = type === 'docs' ? await showDocs(tab, docs) : await showStory(tab, id);
  await scriptsLoaded();
  // As high as the page: a frame that is out of sight is not painted.
  const whole = await tab.evaluate(() => document.documentElement.scrollHeight);
  if (whole > height) await tab.setViewportSize({ width, height: whole });
  try {
    await writeFile(path, await settled(tab, session));
    return failure;
  } catch (error) {
    return failure ?? String(error);
  }
}
