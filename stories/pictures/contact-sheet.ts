import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Look } from './looks.ts';
import type { Page } from './read-pages.ts';

interface Sheet {
  pages: readonly Page[];
  look: Look;
  folder: string;
}

const style = ({ width, height }: Look) => `
  body { margin: 16px; background: #8a8f98; font: 10px sans-serif; color: #fff; }
  main { display: grid; grid-template-columns: repeat(10, minmax(0, 1fr)); gap: 12px; }
  figure { margin: 0; } figcaption { padding: 3px 0; overflow-wrap: anywhere; }
  img { width: 100%; aspect-ratio: ${width} / ${Math.min(height, width * 1.2)}; object-fit: contain; object-position: top left; }`;

/** All pictures of one look on one page, such as `light.html`. */
export async function writeContactSheet({ pages, look, folder }: Sheet): Promise<void> {
  const figures = pages.map(
    ({ id, title, name }) =>
      `<figure><a href="${look.name}/${id}.png"><img src="${look.name}/${id}.png" loading="lazy" alt=""></a><figcaption>${title} · ${name}</figcaption></figure>`,
  );
  const path = resolve(folder, `${look.name}.html`);
  const head = `<!doctype html><meta charset="utf-8"><title>${look.name}</title><style>${style(look)}</style>`;
  await writeFile(path, `${head}<main>${figures.join('\n')}</main>`);
}
