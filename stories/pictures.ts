import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '../test/chromium.ts';
import { writeContactSheet } from './pictures/contact-sheet.ts';
import { keep } from './pictures/keep.ts';
import { looks } from './pictures/looks.ts';
import { photograph } from './pictures/photograph.ts';
import { readPages } from './pictures/read-pages.ts';
import { type Change, review } from './pictures/review.ts';
import { writeReviewSheet } from './pictures/review-sheet.ts';
import { serveStorybook } from './pictures/serve-storybook.ts';

// A picture of every story in every look, beside the one that was kept: what changed is on one page, and `--keep` keeps it.
const BUILT = 'storybook-static';
const folder = 'pictures';
const references = 'test/pictures';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'boolean' }, docs: { type: 'boolean' } },
});
// All, or those whose id holds the word given: `npm run pictures failures`.
const [word = ''] = positionals;

if (!existsSync(`${BUILT}/index.json`)) {
  console.error(`There is no ${BUILT}/ to take pictures of. Build it first: npm run storybook:build`);
  process.exit(1);
}

const server = await serveStorybook(BUILT);
const browser = await chromium.launch({ executablePath: findChromium() });
const pages = (await readPages(BUILT)).filter(({ id }) => id.includes(word));
const stories = pages.filter(({ type }) => type === 'story');
const broken: string[] = [];
const changes: Change[] = [];
await rm(folder, { recursive: true, force: true });
for (const look of looks) {
  const taken = values.docs ? pages : stories;
  await mkdir(`${folder}/${look.name}`, { recursive: true });
  broken.push(...(await photograph(browser, { origin: server.origin, pages: taken, look, folder: `${folder}/${look.name}` })));
  await writeContactSheet(browser, { pages: taken, look, folder });
  console.log(`${folder}/${look.name}.html: ${taken.length} pictures`);
  changes.push(...(await review({ look, pages: stories, folder, references, isWhole: word === '' })));
}
await browser.close();
await server.close();
for (const each of broken) console.error(`broken: ${each}`);
for (const { look, id, kind } of changes) console.log(`${kind}: ${look} ${id}`);
console.log(
  `${await writeReviewSheet({ changes, folder, references })}: ${changes.length} changes in ${stories.length * looks.length} pictures`,
);
if (values.keep) await keep({ changes, folder, references });
process.exit(broken.length > 0 || (changes.length > 0 && !values.keep) ? 1 : 0);
