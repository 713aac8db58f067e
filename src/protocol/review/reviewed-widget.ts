import * as z from 'zod/mini';
import { type PartnerWidget, partnerWidgetSchema } from '../widget.ts';
import { type ChecklistReport, checklistReportSchema } from './checklist-report.ts';
import { type ReviewStep, reviewSteps } from './review-step.ts';

/** One step of a widget's review, as it was taken. */
export interface ReviewEntry {
  step: ReviewStep;
  /** When: RFC 3339. */
  at: string;
  /** Who, as the CRM names them. */
  by: string;
  /** What there is to mend, or to know: at most 2,000 characters. */
  note?: string | undefined;
}

/** A widget with its way to approval: what a CRM keeps of it, but for its keys. */
export interface ReviewedWidget extends PartnerWidget {
  /** Oldest first. */
  history: ReviewEntry[];
  /** The newest result of the pre-launch checklist. */
  checklist?: ChecklistReport | undefined;
}

export const MAX_NOTE_LENGTH = 2_000;

/** Reads a widget with the history of its review. */
export const reviewedWidgetSchema = /* @__PURE__ */ (() =>
  z.extend(partnerWidgetSchema, {
    history: z.array(
      z.object({
        step: z.enum(reviewSteps),
        at: z.string(),
        by: z.string(),
        note: z.optional(z.string().check(z.maxLength(MAX_NOTE_LENGTH))),
      }),
    ),
    checklist: z.optional(checklistReportSchema),
  }))();
