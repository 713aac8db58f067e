import { Hono } from 'hono';
import { verifyWidgetRequest } from 'partner-widgets/server';
import { contactOf } from './contact.js';
import { failurePage, widgetPage } from './pages.js';
import { wordsFor } from './words.js';

export function createApp({ secretKey, headers }) {
  const app = new Hono();

  // By POST for a CRM that opens it with `delivery="post"`, as a long context does not fit into a URL.
  app.on(['GET', 'POST'], '/widget', async (context) => {
    const result = await verifyWidgetRequest(context.req.raw, secretKey);
    return result.ok ? context.html(widgetPage(contactOf(result.value)), 200, headers) : show(context, result.failure.code);
  });

  // What went wrong is for the log alone.
  app.onError((error, context) => {
    console.error(error);
    return show(context, 'verify-failed');
  });

  function show(context, code) {
    const { status, ...words } = wordsFor(code);
    return context.html(failurePage({ code, ...words }), status, headers);
  }

  return app;
}
