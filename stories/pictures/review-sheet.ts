import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Change } from './review.ts';

interface Sheet {
  changes: readonly Change[];
  folder: string;
  references: string;
  /** Why all may differ. */
  elsewhere?: string | undefined;
}

const STYLE = `
  body { margin: 16px; background: #8a8f98; font: 13px sans-serif; color: #fff; }
  section { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 12px; margin-block-end: 32px; }
  h2 { grid-column: 1 / -1; margin: 0; font-size: 15px; } figure { margin: 0; } img { max-width: 100%; background: #fff; }`;

const figure = (words: string, src: string): string => `<figure><figcaption>${words}</figcaption><img src="${src}" alt=""></figure>`;

/** A page with the old picture, the new one and the difference of each that changed. Gives its path. */
export async function writeReviewSheet({ changes, folder, references, elsewhere }: Sheet): Promise<string> {
  const kept = relative(folder, references);
  const sections = changes.map((change) => {
    const { look, id, kind } = change;
    const words = kind === 'changed' ? `${(change.share * 100).toFixed(3)} % of the pixels` : kind;
    const figures = [
      ...(kind === 'new' ? [] : [figure('old', `${kept}/${look}/${id}.png`)]),
      ...(kind === 'gone' ? [] : [figure('new', `${look}/${id}.png`)]),
      ...(kind === 'changed' ? [figure('difference', `differences/${look}/${id}.png`)] : []),
    ];
    return `<section><h2>${id}, ${look}: ${words}</h2>${figures.join('')}</section>`;
  });
  const path = `${folder}/changes.html`;
  const head = `<!doctype html><meta charset="utf-8"><title>${changes.length} changes</title><style>${STYLE}</style>`;
  await writeFile(path, `${head}${elsewhere ? `<p>${elsewhere}</p>` : ''}${sections.join('\n') || '<p>Nothing changed.</p>'}`);
  return path;
}
