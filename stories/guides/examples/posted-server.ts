import { verifyWidgetRequest, widgetSecurityHeaders } from 'partner-widgets/server';

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  ...widgetSecurityHeaders({ frameAncestors: ['https://crm.example'] }),
};

/** The page of a widget that renders on its server: the same function reads a form or a URL. */
export async function POST(request: Request): Promise<Response> {
  const result = await verifyWidgetRequest(request, process.env['WIDGET_SECRET_KEY'] ?? '');
  const text = result.ok ? `Homes for ${result.value.person?.firstName ?? 'you'}` : `Not shown: ${result.failure.code}`;
  return new Response(`<!doctype html><title>Homes</title><p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`, {
    status: result.ok ? 200 : 403,
    headers,
  });
}
