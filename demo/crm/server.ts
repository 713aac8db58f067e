import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { createSignHandler, secretKeyThatSigns } from 'partner-widgets/server';
import type { DemoKeys } from '../keys.ts';
import type { CallBook } from './calls/call-book.ts';
import { callRoutes } from './calls/routes.ts';
import { contextFor } from './context-for.ts';
import { type CrmData, crmData, type Origins } from './crm-data.ts';
import { crmHeaders } from './headers.ts';
import type { RecordBook } from './record-book.ts';
import { recordRoutes } from './record-routes.ts';
import { isSignedIn, signInOnVisit } from './session.ts';
import { widgetAsked } from './widget-asked.ts';
import { keyRoutes } from './widgets/key-routes.ts';
import type { WidgetBook } from './widgets/widget-book.ts';
import { widgetRoutes } from './widgets/widget-routes.ts';

interface CrmOptions {
  origins: Origins;
  keys: DemoKeys;
  book: CallBook;
  records: RecordBook;
  widgets: WidgetBook;
  /** The built front end. */
  folder: string;
}

/** The CRM's server: its pages, its data, the route that signs, and what the phones need. */
export function createCrm({ origins, keys, book, records, widgets, folder }: CrmOptions): Hono {
  const data = () => crmData(origins, records, widgets);
  const isAgent = (request: Request) => isSignedIn(request, keys.session);
  const sign = createSignHandler({
    authorize: async (request, asked) => (await isAgent(request)) && widgetAsked(data(), asked),
    contextFor: (asked) => contextFor(data(), asked),
    secretKeyFor: (_, { id }) => secretKeyThatSigns(widgets.keysOf(id)),
    onError: (error) => console.error(error),
  });
  const app = new Hono();
  app.use(crmHeaders(origins, book, widgets));
  app.use('/assets/*', etag());
  app.post('/api/sign', (context) => sign(context.req.raw));
  app.get('/api/crm', async (context) =>
    (await isAgent(context.req.raw)) ? context.json<CrmData>(data()) : context.json({ error: 'Open the CRM first.' }, 401),
  );
  app.route('/api', recordRoutes({ records, isSignedIn: isAgent, partnerToken: keys.partnerToken }));
  app.route('/api', callRoutes({ data: data(), book, isSignedIn: isAgent }));
  app.route('/api', widgetRoutes({ widgets, isSignedIn: isAgent, hostOrigin: origins.crm }));
  app.route('/api/keys', keyRoutes({ data: data(), widgets, isSignedIn: isAgent }));
  app.get('/assets/*', serveStatic({ root: folder }));
  app.get('/icon.svg', serveStatic({ root: folder }));
  // Every other path is a page of the app, which routes in the browser.
  app.get(
    '*',
    signInOnVisit(keys.session),
    async (context, next) => {
      await next();
      // A page that is kept has its policy kept with it, which knows no widget that came since.
      context.header('Cache-Control', 'no-store');
    },
    serveStatic({ root: folder, path: 'index.html' }),
  );
  return app;
}
