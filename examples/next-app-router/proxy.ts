import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicyFor, widgetSecurityHeaders } from 'partner-widgets/server';
import { readSettings } from './lib/settings';
import { registeredWidgets } from './lib/widgets';

export const config = { matcher: '/((?!_next/|api/).*)' };

/** The CRM frames its widgets and is framed by nobody; the widget is framed by the CRM. */
export function proxy(request: NextRequest): NextResponse {
  const response = NextResponse.next();
  const headers = request.nextUrl.pathname.startsWith('/widget') ? widgetHeaders() : crmHeaders();
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

function widgetHeaders(): Record<string, string> {
  return widgetSecurityHeaders({ frameAncestors: [readSettings().crmOrigin] });
}

function crmHeaders(): Record<string, string> {
  const { header } = contentSecurityPolicyFor(registeredWidgets(), { hostOrigin: readSettings().crmOrigin });
  return {
    'Content-Security-Policy': `${header}; frame-ancestors 'none'`,
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  };
}
