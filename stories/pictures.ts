import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findChromium } from '../test/chromium.ts';
import { writeContactSheet } from './pictures/contact-sheet.ts';
import { looks } from './pictures/looks.ts';
import { photograph } from './pictures/photograph.ts';
import { readPages } from './pictures/read-pages.ts';
import { serveStorybook } from './pictures/serve-storybook.ts';

// A picture of every story and page of documentation in every look, for people to look through. Compares nothing.
const BUILT = 'storybook-static';
const FOLDER = 'pictures';

if (!existsSync(`${BUILT}/index.json`)) {
  console.error(`There is no ${BUILT}/ to take pictures of. Build it first: npm run storybook:build`);
  process.exit(1);
}

const server = await serveStorybook(BUILT);
const browser = await chromium.launch({ executablePath: findChromium() });
// All, or those whose id holds the word given: `npm run pictures failures`.
const pages = (await readPages(BUILT)).filter(({ id }) => id.includes(process.argv[2] ?? ''));
const broken: string[] = [];
for (const look of looks) {
  const folder = `${FOLDER}/${look.name}`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  broken.push(...(await photograph(browser, { origin: server.origin, pages, look, folder })));
  await writeContactSheet(browser, { pages, look, folder: FOLDER });
  console.log(`${FOLDER}/${look.name}.html: ${pages.length} pictures`);
}
await browser.close();
await server.close();
for (const each of broken) console.error(`broken: ${each}`);
process.exit(broken.length > 0 ? 1 : 0);
