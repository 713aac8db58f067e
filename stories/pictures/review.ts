import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import { compare } from './compare.ts';
import { isMadeOf } from './digest.ts';
import type { Look } from './looks.ts';
import type { Page } from './read-pages.ts';
import { readPicture } from './read-picture.ts';
import { writeSmall } from './write-small.ts';

/** What somebody must look at. `share`: of the pixels, from 0 to 1. */
export type Change = { look: string; id: string } & ({ kind: 'new' | 'gone' } | { kind: 'changed'; share: number });

interface Review {
  look: Look;
  pages: readonly Page[];
  /** The pictures that were just taken, and where the differences are to be. */
  folder: string;
  references: string;
  /** All stories that there are, if it is known: a picture of none of them is gone. */
  all: readonly Page[];
}

/** The pictures of one look beside those that were kept. Writes what differs to `differences/`. */
export async function review({ look: { name: look }, pages, all, folder, references }: Review): Promise<Change[]> {
  await mkdir(`${folder}/differences/${look}`, { recursive: true });
  const changes: Change[] = [];
  for (const { id } of pages) {
    const file = `${look}/${id}.png`;
    const kept = existsSync(`${references}/${file}`) ? await readFile(`${references}/${file}`) : undefined;
    const screenshot = await readFile(`${folder}/${file}`);
    if (kept && isMadeOf(kept, screenshot)) continue;
    const picture = readPicture(screenshot);
    const comparison = kept && compare(PNG.sync.read(kept), picture);
    if (comparison?.status === 'same') continue;
    // What is looked at is what will be kept.
    await writeFile(`${folder}/${file}`, writeSmall(picture, screenshot));
    if (comparison) await writeFile(`${folder}/differences/${file}`, comparison.difference);
    changes.push(comparison ? { look, id, kind: 'changed', share: comparison.share } : { look, id, kind: 'new' });
  }
  if (all.length === 0) return changes;
  const ids = new Set(all.map(({ id }) => `${id}.png`));
  const kept = await readdir(`${references}/${look}`).catch(() => []);
  return [...changes, ...kept.filter((file) => !ids.has(file)).map((file) => ({ look, id: file.slice(0, -4), kind: 'gone' as const }))];
}
