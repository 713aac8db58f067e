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
  :root { color-scheme: light dark; background: light-dark(#e9ebee, #24282e); color: light-dark(#17202b, #e6eaf0); font: 14px/1.5 sans-serif; }
  body { margin: 24px; } h1 { font-size: 20px; } h2 { grid-column: 1 / -1; margin: 0; font-size: 15px; } figure { margin: 0; }
  section { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 6px 12px; margin-block-end: 40px; }
  img { max-width: 100%; outline: 1px solid #8a8f98; }`;

const figure = (words: string, src: string): string =>
  `<figure><figcaption>${words}</figcaption><a href="${src}"><img src="${src}" loading="lazy" alt=""></a></figure>`;

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
  const title = changes.length === 0 ? 'Nothing changed' : `${changes.length} changes`;
  const head = `<!doctype html><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style><h1>${title}</h1>`;
  await writeFile(path, `${head}${elsewhere ? `<p>${elsewhere}</p>` : ''}${sections.join('\n')}`);
  return path;
}
