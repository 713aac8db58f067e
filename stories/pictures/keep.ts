import { cp, mkdir, rm } from 'node:fs/promises';
import type { Change } from './review.ts';

interface Keeping {
  changes: readonly Change[];
  folder: string;
  references: string;
}

/** Makes what was just photographed what the next review compares with. */
export async function keep({ changes, folder, references }: Keeping): Promise<void> {
  for (const { look, id, kind } of changes) {
    const kept = `${references}/${look}/${id}.png`;
    if (kind === 'gone') {
      await rm(kept);
      continue;
    }
    await mkdir(`${references}/${look}`, { recursive: true });
    await cp(`${folder}/${look}/${id}.png`, kept);
  }
}
