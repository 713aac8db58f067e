import { SIGNED_PARAMETERS } from '../protocol/query.ts';
import type { SignedContext } from '../protocol/signed-context.ts';

/**
 * The `<script>` that hands a posted context to a widget that renders in the browser, to put anywhere before the widget's own
 * script: a page cannot read what it was posted. It is data, which no browser runs, so the strictest `script-src` lets it stand.
 */
export function embedSignedContext(signed: SignedContext): string {
  const json = JSON.stringify(signed, [...SIGNED_PARAMETERS]).replace(UNSAFE_IN_HTML, escapeInJson);
  return `<script type="application/json" data-partner-widgets="context">${json}</script>`;
}

// "<" could end the script or begin a comment; the two separators are line ends to old JavaScript.
const UNSAFE_IN_HTML = /[<>&\u2028\u2029]/g;

function escapeInJson(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
