import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { compare } from './compare.ts';
import type { Look } from './looks.ts';
import type { Page } from './read-pages.ts';

/** What somebody must look at. `share`: of the pixels, from 0 to 1. */
export type Change = { look: string; id: string } & ({ kind: 'new' | 'gone' } | { kind: 'changed'; share: number });

interface Review {
  look: Look;
  pages: readonly Page[];
  /** The pictures that were just taken, and where the differences are to be. */
  folder: string;
  references: string;
  /** Are these all stories there are? Only then can a picture be without one. */
  isWhole: boolean;
}

/** The pictures of one look beside those that were kept. Writes what differs to `differences/`. */
export async function review({ look: { name: look }, pages, folder, references, isWhole }: Review): Promise<Change[]> {
  await mkdir(`${folder}/differences/${look}`, { recursive: true });
  const changes: Change[] = [];
  for (const { id } of pages) {
    const kept = `${references}/${look}/${id}.png`;
    if (!existsSync(kept)) {
      changes.push({ look, id, kind: 'new' });
      continue;
    }
    const comparison = compare(await readFile(kept), await readFile(`${folder}/${look}/${id}.png`));
    if (comparison.status === 'same') continue;
    await writeFile(`${folder}/differences/${look}/${id}.png`, comparison.difference);
    changes.push({ look, id, kind: 'changed', share: comparison.share });
  }
  if (!isWhole) return changes;
  const ids = new Set(pages.map(({ id }) => `${id}.png`));
  const all = await readdir(`${references}/${look}`).catch(() => []);
  return [...changes, ...all.filter((file) => !ids.has(file)).map((file) => ({ look, id: file.slice(0, -4), kind: 'gone' as const }))];
}
