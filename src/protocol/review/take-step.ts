import { type ReviewRole, type ReviewStep, stepRules } from './review-step.ts';
import { MAX_NOTE_LENGTH, type ReviewedWidget } from './reviewed-widget.ts';

/** Why a step was not taken. `note-required`: whoever is sent back is told why. */
export const stepRefusals = ['not-your-step', 'not-from-here', 'note-required', 'note-too-long'] as const;

/** Why a step was not taken: one of `stepRefusals`. */
export type StepRefusal = (typeof stepRefusals)[number];

/** The widget after the step, or why it was not taken. */
export type StepTaken<Widget> = { ok: true; value: Widget } | { ok: false; refusal: StepRefusal };

/** Who takes a step, when, and with what to say. */
export interface TakenBy {
  role: ReviewRole;
  /** Who, as the CRM names them. */
  by: string;
  /** When: RFC 3339. */
  at: string;
  note?: string | undefined;
}

/** The widget after a step, with the step in its history; or why that step is not legal. For the CRM's server. */
export function takeStep<Widget extends ReviewedWidget>(
  widget: Widget,
  step: ReviewStep,
  { role, by, at, note }: TakenBy,
): StepTaken<Widget> {
  const rule = stepRules[step];
  const said = note?.trim() || undefined;
  if (rule.by !== role) return { ok: false, refusal: 'not-your-step' };
  if (!rule.from.includes(widget.status)) return { ok: false, refusal: 'not-from-here' };
  if (step === 'send-back' && !said) return { ok: false, refusal: 'note-required' };
  if (said && said.length > MAX_NOTE_LENGTH) return { ok: false, refusal: 'note-too-long' };
  const entry = { step, at, by, ...(said && { note: said }) };
  return { ok: true, value: { ...widget, status: rule.to, history: [...widget.history, entry] } };
}
