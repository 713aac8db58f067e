import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { createVerifyHandler } from 'partner-widgets/server';
import type { Origins } from '../crm/crm-data.ts';
import type { DemoKeys } from '../keys.ts';
import { partnerHeaders } from './headers.ts';

interface PartnersOptions {
  origins: Origins;
  keys: DemoKeys;
  /** The built pages. */
  folder: string;
}

/** The partners' server: each widget's page, and beside it the route that verifies with that widget's key. */
export function createPartners({ origins, keys, folder }: PartnersOptions): Hono {
  const app = new Hono();
  for (const [id, secretKey] of Object.entries(keys.partners)) {
    const verify = createVerifyHandler({ secretKeys: secretKey });
    app.post(`/${id}/verify`, (context) => verify(context.req.raw));
  }
  app.get('/', (context) => context.text(`These are partners' web apps. They are shown by the CRM at ${origins.crm}`));
  app.use(partnerHeaders(origins), etag());
  app.get('/notes/*', serveStatic({ root: fileURLToPath(new URL('.', import.meta.url)) }));
  app.get('*', serveStatic({ root: folder }));
  return app;
}
