import { type Context, Hono } from 'hono';
import {
  changeEnablement,
  changeRegistration,
  checklistReportSchema,
  checkRegistration,
  enablementSchema,
  mayChangeRegistration,
  reviewSteps,
  takeStep,
} from 'partner-widgets/protocol';
import { registerWidget } from 'partner-widgets/server';
import * as z from 'zod/mini';
import { AGENT, TEAM } from '../agent.ts';
import type { RegisteredWidget } from './first-widgets.ts';
import type { WidgetBook } from './widget-book.ts';

interface WidgetRoutesOptions {
  widgets: WidgetBook;
  isSignedIn(request: Request): Promise<boolean>;
  /** Of the CRM's pages. */
  hostOrigin: string;
}

// One visitor plays the partner and the reviewer. In life the role is the session's, never the request's.
const stepSchema = z.object({ step: z.enum(reviewSteps), role: z.enum(['partner', 'reviewer']), note: z.optional(z.string()) });

/** From the registration to the switches of a team. The rules are the package's; here they are asked, and what they say is kept. */
export function widgetRoutes({ widgets, isSignedIn, hostOrigin }: WidgetRoutesOptions): Hono {
  const app = new Hono();
  const json = (context: Context): Promise<unknown> => context.req.json().catch(() => undefined);
  app.use('/widgets/*', async (context, next) =>
    (await isSignedIn(context.req.raw)) ? next() : context.json({ error: 'Open the CRM first.' }, 401),
  );

  app.post('/widgets/registrations', async (context) => {
    const checked = checkRegistration(await json(context), hostOrigin);
    if (!checked.ok) return context.json(checked, 400);
    const { widget, keys } = registerWidget(checked.value);
    await widgets.keepKeys(widget.id, keys);
    await widgets.keepWidget({ ...widget, place: 'tab' });
    return context.json({ widgetId: widget.id, secretKey: keys[0]?.secretKey }, 201);
  });

  const known = (act: (context: Context, widget: RegisteredWidget) => Promise<Response>) => async (context: Context) => {
    const widget = widgets.find(context.req.param('id') ?? '');
    return widget ? act(context, widget) : context.json({ error: 'There is no such widget.' }, 404);
  };

  app.put(
    '/widgets/:id/registration',
    known(async (context, widget) => {
      if (!mayChangeRegistration(widget)) return context.json({ error: 'Withdraw it first.' }, 409);
      const checked = checkRegistration(await json(context), hostOrigin);
      if (!checked.ok) return context.json(checked, 400);
      const changed = changeRegistration(widget, checked.value);
      await widgets.keepWidget(changed);
      return context.json(changed);
    }),
  );

  app.post(
    '/widgets/:id/steps',
    known(async (context, widget) => {
      const asked = stepSchema.safeParse(await json(context));
      if (!asked.success) return context.json({ error: 'Send { step, role, note }.' }, 400);
      const { step, role, note } = asked.data;
      const taken = takeStep(widget, step, { role, by: AGENT.name, at: new Date().toISOString(), note });
      if (!taken.ok) return context.json(taken, 409);
      await widgets.keepWidget(taken.value);
      return context.json(taken.value);
    }),
  );

  app.put(
    '/widgets/:id/checklist',
    known(async (context, widget) => {
      const report = checklistReportSchema.safeParse(await json(context));
      if (!report.success) return context.json({ error: 'That is not what the checklist command prints.' }, 400);
      const checked = { ...widget, checklist: report.data };
      await widgets.keepWidget(checked);
      return context.json(checked);
    }),
  );

  app.put('/widgets/enablements', async (context) => {
    const changed = enablementSchema.safeParse(await json(context));
    if (!changed.success) return context.json({ error: 'Send { widgetId, teamId, viewTypes }.' }, 400);
    const kept = changeEnablement(widgets.enablements, changed.data, { widgets: widgets.widgets, teamId: TEAM.id });
    if (!kept.ok) return context.json(kept, 409);
    await widgets.keepEnablements(kept.value);
    return context.json(kept.value);
  });
  return app;
}
