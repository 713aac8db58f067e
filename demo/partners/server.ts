import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { createVerifyHandler } from 'partner-widgets/server';
import type { Origins } from '../crm/crm-data.ts';
import type { DemoKeys } from '../keys.ts';
import { areaReport } from './area-report/server.ts';
import { blocked } from './blocked/server.ts';
import { companyResearch } from './company-research/server.ts';
import { partnerHeaders } from './headers.ts';
import { slow } from './slow/server.ts';
import { tellAllowedOrigins } from './tell-allowed-origins.ts';

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
  app.route('/', blocked());
  app.use(partnerHeaders(origins), etag(), tellAllowedOrigins([origins.crm]));
  app.route('/', areaReport({ secretKey: keys.partners['area-report'], page: `${folder}/area-report/index.html` }));
  app.route('/company-research', companyResearch({ secretKey: keys.partners['company-research'], token: keys.partnerToken, ...origins }));
  app.route('/', slow());
  app.get('*', serveStatic({ root: folder }));
  return app;
}
