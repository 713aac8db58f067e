import { type Context, Hono } from 'hono';
import { createCallingSettingsHandler } from 'partner-widgets/server';
import type { CrmData } from '../crm-data.ts';
import { contactsWithNumber } from '../match-number.ts';
import type { CallBook } from './call-book.ts';
import { type Beginning, beginningSchema, endSchema } from './engagement.ts';

interface CallRoutesOptions {
  data: CrmData;
  book: CallBook;
  isSignedIn(request: Request): Promise<boolean>;
}

/** The phones' settings, and the calls: for the CRM's own page alone. */
export function callRoutes({ data, book, isSignedIn }: CallRoutesOptions): Hono {
  const settings = createCallingSettingsHandler({
    authorize: isSignedIn,
    read: (id) => book.phones().find((phone) => phone.id === id),
    write: (id, kept) => book.keepPhone(id, kept),
    remove: (id) => book.removePhone(id),
    hostOrigin: data.origins.crm,
    onError: (error) => console.error(error),
  });
  const app = new Hono();
  app.use(async (context, next) => {
    if (await isSignedIn(context.req.raw)) return next();
    return context.json({ error: 'Open the CRM first.' }, 401);
  });
  app.get('/phones', (context) => context.json(book.phones()));
  app.all('/calling/:id/settings', (context) => settings(context.req.raw));
  app.get('/engagements', (context) => context.json(book.engagements()));
  app.post('/engagements', async (context) => {
    const body = beginningSchema.safeParse(await bodyOf(context));
    if (!body.success) return context.json({ error: 'This is not how a call begins.' }, 400);
    return context.json(await book.begin(body.data, recordsOf(data, body.data), Date.now()), 201);
  });
  app.patch('/engagements/:id', async (context) => {
    const body = endSchema.safeParse(await bodyOf(context));
    if (!body.success) return context.json({ error: 'This is not how a call ends.' }, 400);
    const engagement = await book.end(Number(context.req.param('id')), body.data);
    return engagement ? context.json(engagement) : context.json({ error: 'There is no such call.' }, 404);
  });
  return app;
}

function bodyOf(context: Context): Promise<unknown> {
  return context.req.json().catch(() => undefined);
}

/** Whom the call is shown with: the contact it was dialled from, or everybody who has the number. */
function recordsOf(data: CrmData, { objectId, direction, fromNumber, toNumber }: Beginning): string[] {
  const dialledFrom = [...data.people, ...data.companies].find(({ id }) => id === objectId);
  const contacts = dialledFrom ? [dialledFrom] : contactsWithNumber(data, direction === 'INBOUND' ? fromNumber : toNumber);
  return contacts.map(({ id }) => id);
}
