import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { tell } from '../test/proof/tell.ts';
import { writeContactSheet } from './pictures/contact-sheet.ts';
import { keep } from './pictures/keep.ts';
import { launch } from './pictures/launch.ts';
import { looks } from './pictures/looks.ts';
import { keepMadeWith, madeWith, otherwiseMade } from './pictures/made-with.ts';
import { photograph } from './pictures/photograph.ts';
import { readPages } from './pictures/read-pages.ts';
import { type Change, review } from './pictures/review.ts';
import { writeReviewSheet } from './pictures/review-sheet.ts';
import { serveStatically } from './pictures/serve-statically.ts';

// A picture of every story in every look, beside the one that was kept: what changed is on one page, and `--keep` keeps it.
const BUILT = 'storybook-static';
const folder = 'pictures';
const references = 'test/pictures';
/** Pictures show the port, so it is always this one. */
const SERVED = { folder: BUILT, path: '/some/where/', port: 6106 };

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

const close = await serveStatically(SERVED);
const browser = await launch();
const made = await madeWith(browser);
const elsewhere = await otherwiseMade(made, references);
const pages = (await readPages(BUILT)).filter(({ id }) => id.includes(word));
const stories = pages.filter(({ type }) => type === 'story');
const broken: string[] = [];
const changes: Change[] = [];
await rm(folder, { recursive: true, force: true });
for (const look of looks) {
  const taken = values.docs ? pages : stories;
  await mkdir(`${folder}/${look.name}`, { recursive: true });
  const origin = `http://127.0.0.1:${SERVED.port}${SERVED.path}`;
  const failures = await photograph(browser, { origin, pages: taken, look, folder: `${folder}/${look.name}` });
  for (const [id, failure] of failures) broken.push(`${look.name} ${id}: ${failure}`);
  await writeContactSheet({ pages: taken, look, folder });
  console.log(`${folder}/${look.name}.html: ${taken.length} pictures`);
  const whole = stories.filter(({ id }) => !failures.has(id));
  const found = await review({ look, pages: whole, all: word === '' ? stories : [], folder, references });
  if (values.keep) await keep({ changes: found, folder, references });
  changes.push(...found);
}
await browser.close();
close();

const total = stories.length * looks.length;
const failed = values.keep ? broken.length : broken.length + changes.length;
for (const each of broken) console.error(`broken: ${each}`);
for (const { look, id, kind } of changes) console.log(`${kind}: ${look} ${id}`);
if (elsewhere) console.log(elsewhere);
console.log(`${await writeReviewSheet({ changes, folder, references, elsewhere })}: ${changes.length} changes in ${total} pictures`);
if (values.keep && word === '') await keepMadeWith(made, references);
console.log(`${total - failed} passed, ${failed} failed`);
tell({
  suite: 'pictures',
  what: 'every story in light, dark and phone width, beside its reference',
  figure: `${total.toLocaleString('en')} pictures: ${changes.length} changed, ${broken.length} broken`,
  limit: '0 changed, 0 broken',
  ok: changes.length + broken.length === 0,
  ...(elsewhere && { why: elsewhere }),
});
process.exitCode = failed > 0 ? 1 : 0;
