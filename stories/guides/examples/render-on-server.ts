import { verifyWidgetRequest, widgetSecurityHeaders } from 'partner-widgets/server';

const headers = { ...widgetSecurityHeaders({ frameAncestors: ['https://app.suresend.ai'] }), 'Content-Type': 'text/html; charset=utf-8' };

export async function GET(request: Request): Promise<Response> {
  const result = await verifyWidgetRequest(request, process.env['WIDGET_SECRET_KEY'] ?? '');
  if (!result.ok) return new Response(`Not shown: ${result.failure.code}`, { status: 403, headers });
  const { person, company } = result.value;
  return new Response(`<h1>${escapeHtml(person?.firstName ?? company?.name ?? 'You')}</h1>`, { headers });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
