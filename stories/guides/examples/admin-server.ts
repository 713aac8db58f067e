import { changeEnablement, checkRegistration, enablementSchema, reviewSteps, takeStep } from 'partner-widgets/protocol';
import { registerWidget } from 'partner-widgets/server';
import * as z from 'zod/mini';
import { admin } from './your-admin.ts';

const crm = 'https://app.suresend.ai';

/** A partner registers: 201 with the key, this once, or 400 with the problems. */
export async function register(request: Request): Promise<Response> {
  const checked = checkRegistration(await request.json(), crm);
  if (!checked.ok) return Response.json(checked, { status: 400 });
  const { widget, keys } = registerWidget(checked.value);
  await admin.keep({ widget, keys });
  return Response.json({ widgetId: widget.id, secretKey: keys[0]?.secretKey }, { status: 201 });
}

/** Somebody asks for approval, approves, sends back or withdraws. Who that is, is the session's word. */
export async function step(request: Request, widgetId: string): Promise<Response> {
  const { role, name } = await admin.sessionOf(request);
  const { step, note } = z.object({ step: z.enum(reviewSteps), note: z.optional(z.string()) }).parse(await request.json());
  const taken = takeStep(await admin.widget(widgetId), step, { role, by: name, at: new Date().toISOString(), note });
  if (!taken.ok) return Response.json(taken, { status: 409 });
  await admin.keep({ widget: taken.value });
  return Response.json(taken.value);
}

/** An agent moves a switch of the settings. */
export async function enable(request: Request): Promise<Response> {
  const { teamId } = await admin.sessionOf(request);
  const changed = enablementSchema.parse(await request.json());
  const kept = changeEnablement(await admin.enablements(), changed, { widgets: await admin.widgets(), teamId });
  if (!kept.ok) return Response.json(kept, { status: 409 });
  await admin.keepEnablements(kept.value);
  return Response.json(kept.value);
}
