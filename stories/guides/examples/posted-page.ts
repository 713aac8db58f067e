import { embedSignedContext, readPostedContext, widgetSecurityHeaders } from 'partner-widgets/server';

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  ...widgetSecurityHeaders({ frameAncestors: ['https://crm.example'] }),
};

/** The page of a widget that renders in the browser, opened by POST. Its hooks find what was posted. */
export async function POST(request: Request): Promise<Response> {
  const signed = await readPostedContext(request);
  const handed = signed.ok ? embedSignedContext(signed.value) : '';
  const page = `<!doctype html><title>Homes</title><div id="root"></div>${handed}<script type="module" src="/widget.js"></script>`;
  return new Response(page, { headers });
}
