import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { createSignHandler } from 'partner-widgets/server';
import type { DemoKeys } from '../keys.ts';
import { contextFor } from './context-for.ts';
import { type CrmData, crmData, type Origins } from './crm-data.ts';
import { crmHeaders } from './headers.ts';
import { isSignedIn, signInOnVisit } from './session.ts';
import { widgetAsked } from './widget-asked.ts';

interface CrmOptions {
  origins: Origins;
  keys: DemoKeys;
  /** The built front end. */
  folder: string;
}

/** The CRM's server: its pages, its data, and the route that signs. */
export function createCrm({ origins, keys, folder }: CrmOptions): Hono {
  const data = crmData(origins);
  const sign = createSignHandler({
    authorize: async (request, asked) => (await isSignedIn(request, keys.session)) && widgetAsked(data, asked),
    contextFor: (asked) => contextFor(data, asked),
    secretKeyFor: (_, { id }) => keys.crm[id],
    onError: (error) => console.error(error),
  });
  const app = new Hono();
  app.use(crmHeaders(origins), etag());
  app.post('/api/sign', (context) => sign(context.req.raw));
  app.get('/api/crm', async (context) =>
    (await isSignedIn(context.req.raw, keys.session)) ? context.json<CrmData>(data) : context.json({ error: 'Open the CRM first.' }, 401),
  );
  app.get('/assets/*', serveStatic({ root: folder }));
  app.get('/icon.svg', serveStatic({ root: folder }));
  // Every other path is a page of the app, which routes in the browser.
  app.get('*', signInOnVisit(keys.session), serveStatic({ root: folder, path: 'index.html' }));
  return app;
}
