import { CONTEXT, SIGNATURE } from '../../protocol/query.ts';
import { type Diagnosis, ill } from './cause.ts';

/** What a URL brings, as it is written and as a server reads it. */
export interface Symptoms {
  /** With each "+" that a query turns into a space. */
  context: string;
  signature: string;
  /** A "+" stands in the URL as it is, so servers read a space. */
  hasBarePlus: boolean;
}

/** A widget's URL → its parameters, or what is wrong with them before any key is tried. */
export function readSymptoms(text: string): Symptoms | Diagnosis {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (!url) return ill('malformed-url', 'This is not an absolute URL.');
  const query = new URLSearchParams(url.search);
  if (query.has(`amp;${SIGNATURE}`) || query.has(`amp;${CONTEXT}`)) {
    return ill('html-escaped', 'A parameter is called "amp;…": the URL was escaped for HTML and not read as HTML.');
  }
  for (const name of [CONTEXT, SIGNATURE]) {
    const count = query.getAll(name).length;
    if (count > 1) return ill('duplicate-parameter', `"${name}" is there ${count} times.`);
  }
  const [context, signature] = [query.get(CONTEXT), query.get(SIGNATURE)];
  if (!context) return ill('missing-context', 'There is no "context" in the query.');
  if (!signature) return ill('missing-signature', 'There is no "signature" in the query.');
  return { context: context.replaceAll(' ', '+'), signature: signature.trim(), hasBarePlus: context.includes(' ') };
}
