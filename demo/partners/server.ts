import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { createVerifyHandler, secretKeysThatVerify } from 'partner-widgets/server';
import type { Origins } from '../crm/crm-data.ts';
import { type WidgetId, widgetIds } from '../crm/widgets/first-widgets.ts';
import type { WidgetBook } from '../crm/widgets/widget-book.ts';
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
  /** These partners install each new key as soon as the CRM has made it. In life it is copied by hand. */
  widgets: WidgetBook;
  /** The built pages. */
  folder: string;
}

/** The partners' server: each widget's page, and beside it the route that verifies with that widget's key. */
export function createPartners({ origins, keys, widgets, folder }: PartnersOptions): Hono {
  const app = new Hono();
  const keysOf = (id: WidgetId) => () => [keys.partners[id], ...secretKeysThatVerify(widgets.keysOf(id).slice(1))];
  for (const id of widgetIds) {
    app.post(`/${id}/verify`, (context) => createVerifyHandler({ secretKeys: keysOf(id)() })(context.req.raw));
  }
  app.get('/', (context) => context.text(`These are partners' web apps. They are shown by the CRM at ${origins.crm}`));
  app.route('/', blocked());
  app.use(partnerHeaders(origins), etag(), tellAllowedOrigins([origins.crm]));
  app.route('/', areaReport({ secretKeys: keysOf('area-report'), page: `${folder}/area-report/index.html` }));
  app.route('/company-research', companyResearch({ secretKeys: keysOf('company-research'), token: keys.partnerToken, ...origins }));
  app.route('/', slow());
  app.get('*', serveStatic({ root: folder }));
  return app;
}
