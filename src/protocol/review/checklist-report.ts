import * as z from 'zod/mini';
import { type CheckId, type ChecklistPoint, checkIds, checklist } from './checklist.ts';

/** `skipped`: it could not be looked at, say without a browser, or does not concern this widget. */
export const checkStatuses = ['passed', 'failed', 'skipped'] as const;

/** Passed, failed or not looked at. */
export type CheckStatus = (typeof checkStatuses)[number];

/** How one check of the pre-launch checklist went. */
export interface CheckResult {
  id: CheckId;
  status: CheckStatus;
  /** What was seen, in English: at most 2,000 characters. */
  found?: string | undefined;
}

/** What `npx partner-widgets check --json` prints. */
export interface ChecklistReport {
  /** The page that was checked. */
  widgetUrl: string;
  /** When: RFC 3339. */
  checkedAt: string;
  results: CheckResult[];
}

/** Reads what `npx partner-widgets check --json` prints. */
export const checklistReportSchema = /* @__PURE__ */ (() =>
  z.object({
    widgetUrl: z.string(),
    checkedAt: z.string(),
    results: z.array(
      z.object({
        id: z.enum(checkIds),
        status: z.enum(checkStatuses),
        found: z.optional(z.string().check(z.maxLength(2_000))),
      }),
    ),
  }))();

/** A point is passed when each of its checks that was made is; `not-checked` when none was. */
export function pointStatus(report: ChecklistReport | undefined, point: ChecklistPoint): 'passed' | 'failed' | 'not-checked' {
  const made = resultsOf(report, point).filter(({ status }) => status !== 'skipped');
  if (made.length === 0) return 'not-checked';
  return made.every(({ status }) => status === 'passed') ? 'passed' : 'failed';
}

export function resultsOf(report: ChecklistReport | undefined, point: ChecklistPoint): CheckResult[] {
  const ids: readonly CheckId[] = checklist[point];
  return report?.results.filter(({ id }) => ids.includes(id)) ?? [];
}
