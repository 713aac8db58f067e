import { readFile } from 'node:fs/promises';

/** A story, or a page of documentation. */
export interface Page {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

/** What Storybook lists in its index, in the order of its sidebar. */
export async function readPages(built: string): Promise<Page[]> {
  const index = JSON.parse(await readFile(`${built}/index.json`, 'utf8')) as { entries: Record<string, Page> };
  return Object.values(index.entries);
}
