import { ENVIRONMENT, isAwaited, withoutSignedParameters } from '../protocol/query.ts';
import type { Result } from '../protocol/result.ts';
import { pickSignedContext, type SignedContext, searchSignedContext } from '../protocol/signed-context.ts';

const KEY = 'partner-widgets';

/** What this page was opened with, read once when the module loads, as a router may rewrite the URL before the first render. */
// Pure, so that a bundle without a verifier leaves it out.
export const pageEntry: Result<SignedContext> | undefined = typeof location === 'undefined' ? undefined : /* @__PURE__ */ readEntry();

/** What the host wrote of itself into the URL, for the first paint; anyone can write it, so it is for looks alone. */
export const pageEnvironment: string | null =
  typeof location === 'undefined' ? null : new URLSearchParams(location.search).get(ENVIRONMENT);

/** Undefined where the URL says that the host will send the context by message. */
function readEntry(): Result<SignedContext> | undefined {
  const fromUrl = searchSignedContext(new URLSearchParams(location.search));
  if (fromUrl.ok) return fromUrl;
  return embeddedEntry() ?? keptEntry() ?? (isAwaited(location.search) ? undefined : fromUrl);
}

/** What this page's server was sent by POST and wrote into the page with `embedSignedContext`. */
function embeddedEntry(): Result<SignedContext> | undefined {
  const text = document.querySelector('script[data-partner-widgets="context"]')?.textContent ?? '';
  try {
    return pickSignedContext(Object(JSON.parse(text)));
  } catch {
    return undefined;
  }
}

/** After a reload of a page whose address was cleaned; it then has to verify again, and may by now be stale. */
function keptEntry(): Result<SignedContext> | undefined {
  const kept: unknown = Object(history.state)[KEY];
  return kept ? pickSignedContext(Object(kept)) : undefined;
}

/** Takes the signed context out of the address bar, where it would be copied, bookmarked and sent along; the rest of the URL stays. */
export function cleanAddress(signed: SignedContext): void {
  const url = new URL(location.href);
  const search = withoutSignedParameters(url.search);
  if (search === url.search) return;
  url.search = search;
  // The whole URL: a path that begins with two slashes would by itself name another host.
  history.replaceState({ ...Object(history.state), [KEY]: signed }, '', url);
}
