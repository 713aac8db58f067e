import { verifyWidgetRequest, widgetSecurityHeaders } from 'partner-widgets/server';

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  ...widgetSecurityHeaders({ frameAncestors: ['https://app.suresend.ai'] }),
};

export async function GET(request: Request): Promise<Response> {
  const result = await verifyWidgetRequest(request, process.env['WIDGET_SECRET_KEY'] ?? '');
  if (!result.ok) return new Response(`Not shown: ${result.failure.code}`, { status: 403, headers });
  const { person, company } = result.value;
  const name = escapeHtml(person?.firstName ?? company?.name ?? 'You');
  return new Response(`<h1>Homes for ${name}</h1>`, { headers });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
