import type { MiddlewareHandler } from 'hono';

/** Writes into each page which CRMs it may talk to, as the ports are known when the server starts and not when the pages are built. */
export function tellAllowedOrigins(origins: readonly string[]): MiddlewareHandler {
  const meta = `<meta name="allowed-origins" content="${origins.join(' ')}" />`;
  return async (context, next) => {
    await next();
    if (!context.res.headers.get('content-type')?.startsWith('text/html')) return;
    const page = await context.res.text();
    const { status, headers } = context.res;
    headers.delete('content-length');
    context.res = new Response(page.replace('<head>', `<head>\n    ${meta}`), { status, headers });
  };
}
