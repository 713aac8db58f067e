import { type Context, Hono } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import type { RecordBook } from './record-book.ts';
import { recordChangeSchema } from './record-change.ts';

interface RecordRoutesOptions {
  records: RecordBook;
  isSignedIn(request: Request): Promise<boolean>;
  /** With it a partner's server changes records. In life each partner has its own, with OAuth and a scope. */
  partnerToken: string;
}

/** One record: for the CRM's own page, and under /partners for partners' servers. */
export function recordRoutes({ records, isSignedIn, partnerToken }: RecordRoutesOptions): Hono {
  const app = new Hono();
  const change = async (context: Context, id: string): Promise<Response> => {
    const body = recordChangeSchema.safeParse(await context.req.json().catch(() => undefined));
    if (!body.success) return context.json({ error: 'This cannot be changed so.' }, 400);
    const record = await records.change(id, body.data);
    return record ? context.json(record) : context.json({ error: 'There is no such record.' }, 404);
  };
  app.patch('/partners/records/:id', bearerAuth({ token: partnerToken }), (context) => change(context, context.req.param('id')));
  app.use('/records/*', async (context, next) => {
    if (await isSignedIn(context.req.raw)) return next();
    return context.json({ error: 'Open the CRM first.' }, 401);
  });
  app.get('/records/:id', (context) => {
    const record = records.find(context.req.param('id'));
    return record ? context.json(record) : context.json({ error: 'There is no such record.' }, 404);
  });
  app.patch('/records/:id', (context) => change(context, context.req.param('id')));
  return app;
}
