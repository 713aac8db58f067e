import type { MiddlewareHandler } from 'hono';
import { widgetSecurityHeaders } from 'partner-widgets/server';
import type { Origins } from '../crm/crm-data.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The library's headers, framed by the CRM alone, and beside them a policy for what the page itself may load. */
export function partnerHeaders({ crm }: Origins): MiddlewareHandler {
  const headers = Object.entries(widgetSecurityHeaders({ frameAncestors: [crm] }));
  return async (context, next) => {
    for (const [name, value] of headers) context.header(name, value);
    context.header('Content-Security-Policy', POLICY, { append: true });
    // The files are the same for everybody: only the page has the signed context in its URL.
    if (!context.req.path.endsWith('/')) context.header('Cache-Control', 'no-cache');
    await next();
  };
}
