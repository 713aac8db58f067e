import { secureHeaders } from 'hono/secure-headers';
import { contentSecurityPolicyFor } from 'partner-widgets/server';
import type { CallBook } from './calls/call-book.ts';
import type { Origins } from './crm-data.ts';
import type { WidgetBook } from './widgets/widget-book.ts';

/** The CRM frames the registered widgets and phones and nothing else, and nobody frames the CRM. */
export function crmHeaders({ crm, partners }: Origins, book: CallBook, widgets: WidgetBook) {
  // At each request, as widgets and phones come and go.
  const allowed = () => contentSecurityPolicyFor([...widgets.widgets, ...book.phones()], { hostOrigin: crm }).directives;
  // Widgets that are opened by POST are sent a form.
  const posted = widgets.widgets.filter(({ delivery }) => delivery === 'post');
  const { directives } = contentSecurityPolicyFor(posted, { hostOrigin: crm, delivery: 'post' });
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      frameSrc: [() => allowed()['frame-src'].join(' ')],
      imgSrc: ["'self'", partners],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: directives['form-action'] ?? [],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'strict-origin-when-cross-origin',
    xFrameOptions: 'DENY',
    // No popup of a widget leads this page away.
    crossOriginOpenerPolicy: 'same-origin',
    // For https alone; this demo is http on one machine.
    strictTransportSecurity: false,
  });
}
