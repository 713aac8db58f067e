import { secureHeaders } from 'hono/secure-headers';
import type { Origins } from './crm-data.ts';

/** The CRM frames its partners' origin and nothing else, and nobody frames the CRM. */
export function crmHeaders({ partners }: Origins) {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      frameSrc: [partners],
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
