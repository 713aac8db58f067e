import { type Context, Hono } from 'hono';
import { previewRequestSchema } from 'partner-widgets/protocol';
import { type Rotated, retireSecretKey, rotateSecretKey, secretKeyThatSigns, signPreview, withoutSecrets } from 'partner-widgets/server';
import * as z from 'zod/mini';
import { contextFor } from '../context-for.ts';
import type { CrmData } from '../crm-data.ts';
import type { WidgetBook } from './widget-book.ts';

interface KeyRoutesOptions {
  data: CrmData;
  widgets: WidgetBook;
  isSignedIn(request: Request): Promise<boolean>;
}

const rotationSchema = z.object({ signsFrom: z.optional(z.iso.datetime()) });

/** What needs a widget's keys: their rotation, and the reviewer's preview. */
export function keyRoutes({ data, widgets, isSignedIn }: KeyRoutesOptions): Hono {
  const app = new Hono();
  app.use(async (context, next) => ((await isSignedIn(context.req.raw)) ? next() : context.json({ error: 'Open the CRM first.' }, 401)));
  const keep = async (context: Context, id: string, rotated: Rotated, isNew: boolean): Promise<Response> => {
    if (!rotated.ok) return context.json(rotated, 409);
    await widgets.keepKeys(id, rotated.value);
    const keys = withoutSecrets(rotated.value);
    return context.json(isNew ? { keys, secretKey: rotated.value.at(-1)?.secretKey } : { keys });
  };
  app.get('/:id', (context) => context.json({ keys: withoutSecrets(widgets.keysOf(context.req.param('id'))) }));
  app.post('/:id', async (context) => {
    const id = context.req.param('id');
    const asked = rotationSchema.safeParse(await context.req.json().catch(() => undefined));
    if (!asked.success || !widgets.find(id)) return context.json({ error: 'This cannot be rotated so.' }, 400);
    const { signsFrom } = asked.data;
    return keep(context, id, rotateSecretKey(widgets.keysOf(id), { signsFrom: signsFrom ? new Date(signsFrom) : undefined }), true);
  });
  app.delete('/:id/:keyId', (context) => {
    const { id, keyId } = context.req.param();
    return keep(context, id, retireSecretKey(widgets.keysOf(id), keyId), false);
  });
  app.post('/:id/preview', async (context) => {
    const asked = previewRequestSchema.safeParse(await context.req.json().catch(() => undefined));
    const secretKey = secretKeyThatSigns(widgets.keysOf(context.req.param('id')));
    const draft = asked.success && contextFor(data, asked.data);
    if (!asked.success || !draft || !secretKey) return context.json({ error: 'There is nothing to preview.' }, 404);
    return context.json(await signPreview(draft, secretKey, asked.data.state));
  });
  return app;
}
