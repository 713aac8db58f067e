import type { WidgetStatus } from '../widget.ts';

/** What moves a widget along the guide's approval process, and back. */
export const reviewSteps = ['request-approval', 'withdraw', 'approve', 'send-back'] as const;

/** One of `reviewSteps`. */
export type ReviewStep = (typeof reviewSteps)[number];

/** The partner who owns the widget, or whoever decides for the CRM. Your session knows which. */
export type ReviewRole = 'partner' | 'reviewer';

interface StepRule {
  by: ReviewRole;
  from: readonly WidgetStatus[];
  to: WidgetStatus;
}

/** The whole process. A widget that turns bad after its approval is sent back, too, and leaves every other team's pages at once. */
export const stepRules: Record<ReviewStep, StepRule> = {
  'request-approval': { by: 'partner', from: ['testing', 'sent-back'], to: 'requested' },
  withdraw: { by: 'partner', from: ['requested', 'approved'], to: 'testing' },
  approve: { by: 'reviewer', from: ['requested'], to: 'approved' },
  'send-back': { by: 'reviewer', from: ['requested', 'approved'], to: 'sent-back' },
};

/** The steps that this role may take from here, in the order of `reviewSteps`. */
export function legalSteps(status: WidgetStatus, role: ReviewRole): ReviewStep[] {
  return reviewSteps.filter((step) => stepRules[step].by === role && stepRules[step].from.includes(status));
}
