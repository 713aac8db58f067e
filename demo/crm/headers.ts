import { secureHeaders } from 'hono/secure-headers';
import type { CallBook } from './calls/call-book.ts';
import type { Origins } from './crm-data.ts';

/** The CRM frames its partners' origin, those of the registered phones and nothing else, and nobody frames the CRM. */
export function crmHeaders({ partners }: Origins, book: CallBook) {
  const framed = () => [...new Set([partners, ...book.phones().map(({ url }) => new URL(url).origin)])].join(' ');
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      frameSrc: [framed],
      imgSrc: ["'self'", partners],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'strict-origin-when-cross-origin',
    xFrameOptions: 'DENY',
    // For https alone; this demo is http on one machine.
    strictTransportSecurity: false,
  });
}
