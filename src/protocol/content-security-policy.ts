import { advisePolicy } from './advise-policy.ts';
import type { Delivery } from './delivery.ts';
import { type FramedPage, judgeFramedPage } from './framed-page.ts';
import type { PolicyAdvice } from './policy-advice.ts';

/** What `contentSecurityPolicyFor` is given besides the widgets. */
export interface ContentSecurityPolicyOptions {
  /** The origin of the CRM's pages, to leave widgets on it out, and to let http in when all is on one machine: see `checkWidgetUrl`. */
  hostOrigin?: string | undefined;
  /** How the context reaches the widgets. `post` needs `form-action`, too. */
  delivery?: Delivery | undefined;
}

/** What a CRM's page has to allow for its widgets, and what there is to say about it. */
export interface HostPolicy {
  /** Exact origins, each once and sorted, or the one source `'none'`. `form-action` is there for `post` alone. */
  directives: { 'frame-src': string[]; 'form-action'?: string[] };
  /** The directives as text, to stand in the CRM's own policy: `frame-src https://a.example; form-action 'self' https://a.example`. */
  header: string;
  /** What the policy cannot do, and what was left out of it. Show it to whoever runs the CRM. */
  advice: PolicyAdvice[];
}

/**
 * What the pages that show these widgets (and phones) have to allow, and nothing more. It also holds where a widget goes: one
 * that redirects its frame to the CRM, or to anyone else who is not on the list, gets an empty frame. Takes any text as a URL:
 * what cannot be framed is left out, with advice.
 */
export function contentSecurityPolicyFor(
  pages: readonly FramedPage[],
  { hostOrigin, delivery }: ContentSecurityPolicyOptions = {},
): HostPolicy {
  const judged = pages.map((page) => judgeFramedPage(page, hostOrigin));
  const origins = [...new Set(judged.flatMap(({ origin = [] }) => origin))].sort();
  const directives: HostPolicy['directives'] = {
    'frame-src': origins.length > 0 ? origins : ["'none'"],
    ...(delivery === 'post' && { 'form-action': ["'self'", ...origins] }),
  };
  const header = Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
  const advice = [...judged.flatMap((each) => each.advice), ...advisePolicy(pages, origins.length, header)];
  return { directives, header, advice };
}
