import { readStart } from './read-start.ts';

/** A page as a server answers it, and how one got there. */
export interface ReadPage {
  /** Every URL on the way, the last one's answer is here. */
  hops: readonly string[];
  headers: Headers;
  /** Its beginning, if it is a very long one. */
  text: string;
}

const MOST_HOPS = 10;

/** Follows redirects by hand, as each is looked at. Rejects when nothing answers. */
export async function readPage(url: string, patience: number): Promise<ReadPage> {
  const hops = [url];
  while (true) {
    const signal = AbortSignal.timeout(patience);
    const here = hops.at(-1) ?? url;
    const response = await fetch(here, {
      redirect: 'manual',
      headers: { Accept: 'text/html,*/*;q=0.8', 'Sec-Fetch-Dest': 'iframe' },
      signal,
    });
    const location = response.headers.get('Location');
    const isRedirect = response.status >= 300 && response.status < 400 && location !== null && URL.canParse(location, here);
    if (!isRedirect || hops.length > MOST_HOPS) return { hops, headers: response.headers, text: await readStart(response) };
    await response.body?.cancel();
    hops.push(new URL(location, here).href);
  }
}
