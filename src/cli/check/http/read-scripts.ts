import type { ReadText } from './judge-secret.ts';
import { readStart } from './read-start.ts';

const MOST_FILES = 200;

// Linear, whatever a page holds: a tag ends where the next one begins, and white space can be read in one way alone.
const IN_HTML = /<(?:script|link)\b(?:(?!<(?:script|link)\b)[^>])*?\b(?:src|href)\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s>]+))/gi;
const IN_SCRIPTS = /(?:\bfrom|\bimport)\s*(?:\(\s*)?["']([^"'\n]+)["']/g;
const SOURCE_MAP = /[#@]\s*sourceMappingURL=([^\s'"*]+)/g;

/** The page, the scripts and styles it names, the modules these import, and their source maps, as far as they can be had. */
export async function readScripts(page: ReadText, patience: number): Promise<ReadText[]> {
  const read = [page];
  const known = new Set([page.url]);
  for (let at = 0; at < read.length && read.length < MOST_FILES; at++) {
    const urls = namedIn(read[at]!, at === 0).filter((url) => !known.has(url) && known.add(url));
    const texts = await Promise.all(urls.slice(0, MOST_FILES - read.length).map((url) => readText(url, patience)));
    read.push(...texts.flatMap((each) => each ?? []));
  }
  return read;
}

function namedIn({ url, text }: ReadText, isPage: boolean): string[] {
  const patterns = isPage ? [IN_HTML, IN_SCRIPTS, SOURCE_MAP] : [IN_SCRIPTS, SOURCE_MAP];
  const named = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, ...groups]) => groups.find((each) => each !== undefined) ?? ''),
  );
  const isFile = (name: string, from: RegExp): boolean => from.test(name) && URL.canParse(name, url);
  // A bare name is a package's, which only a bundler knows.
  const files = named
    .map((name) => name.replaceAll('&amp;', '&'))
    .filter((name) => isFile(name, /^(\.{0,2}\/|https?:)|\.(m?js|css|map)\b/));
  return files.map((name) => new URL(name, url).href).filter((href) => /^https?:/.test(href));
}

async function readText(url: string, patience: number): Promise<ReadText | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
    if (response.ok) return { url, text: await readStart(response) };
  } catch {
    // What does not come holds no key.
  }
  return undefined;
}
