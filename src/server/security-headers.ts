import { isOriginInPolicy } from '../protocol/origin-in-policy.ts';

/** What `widgetSecurityHeaders` is given. */
export interface SecurityHeadersOptions {
  /** The CRM's origins, the only pages that may frame the widget: `['https://app.suresend.ai']`. */
  frameAncestors: readonly string[];
}

/**
 * Headers for the widget's page: framed by the CRM alone, its signed URL not leaked by referrers nor kept by caches.
 * There is no X-Frame-Options: `ALLOW-FROM` protects nothing in today's browsers, and `DENY` would break the widget.
 * Your own Content-Security-Policy goes in a second header, or is joined to this one by a comma.
 */
export function widgetSecurityHeaders({ frameAncestors }: SecurityHeadersOptions): Record<string, string> {
  return {
    'Content-Security-Policy': `frame-ancestors ${frameAncestors.map(readOrigin).join(' ') || "'none'"}`,
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
}

function readOrigin(text: string): string {
  // An exact origin: a path, a wildcard or a list in one string would widen or break the policy.
  if (isOriginInPolicy(text) && URL.canParse(text) && new URL(text).origin === text) return text;
  throw new TypeError(
    `A frame ancestor is not an exact origin, so the wrong pages could frame the widget. Write it as "https://app.example.com".`,
  );
}
