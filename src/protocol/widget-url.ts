import { isLoopback } from './loopback.ts';
import { SIGNED_PARAMETERS, withoutSignedParameters, withParameters } from './query.ts';
import { fail, type Result, succeed } from './result.ts';
import type { SignedContext } from './signed-context.ts';

/** Proxies commonly refuse a request line from about here on. */
export const MAX_URL_LENGTH = 8_000;

/**
 * May this host show this URL in a frame? https and no user info; http for a widget on this machine, when the host page is on
 * this machine too; never the host's own origin, where the sandbox would not hold.
 * @param hostOrigin the page's `location.origin`; undefined leaves out what depends on it, and is as strict as production.
 */
export function checkWidgetUrl(widgetUrl: string, hostOrigin?: string): Result<URL> {
  const url = parseUrl(widgetUrl);
  if (!url) return fail('malformed-url', 'The widget URL is not an absolute URL.');
  if (url.username || url.password) return fail('insecure-url', 'The widget URL carries a user name or password.');
  if (url.protocol !== 'https:' && !isLocalDevelopment(url, hostOrigin)) return fail('insecure-url', 'The widget URL is not https.');
  if (url.origin === hostOrigin) {
    return fail(
      'unsafe-sandbox',
      "The widget is on the host's own origin, where a sandbox that allows scripts and same-origin holds nothing back.",
    );
  }
  return succeed(url);
}

/** The URL for the frame: the widget's own, its query and hash kept, with the signed context added percent-encoded. */
export function buildWidgetUrl(widgetUrl: string, signed: SignedContext): string {
  const url = parseUrl(widgetUrl);
  if (!url)
    throw new TypeError('The widget URL is not an absolute URL, so nothing can be signed into it. Check it with `checkWidgetUrl` first.');
  // By name: a server's answer may hold more than belongs into a URL.
  const ours = Object.fromEntries(SIGNED_PARAMETERS.flatMap((name) => (signed[name] ? [[name, signed[name]]] : [])));
  url.search = withParameters(withoutSignedParameters(url.search), ours);
  return url.href;
}

function isLocalDevelopment(url: URL, hostOrigin: string | undefined): boolean {
  return url.protocol === 'http:' && isLoopback(url.origin) && isLoopback(hostOrigin);
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
