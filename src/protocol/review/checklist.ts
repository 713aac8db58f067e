/**
 * The guide's pre-launch checklist, point by point, each with the checks that `npx partner-widgets check` runs for it.
 * `accessible` is from its design guidelines.
 */
export const checklist = {
  signature: ['tampered-refused', 'unsigned-refused'],
  timestamp: ['stale-refused', 'future-refused'],
  'both-views': ['person-view', 'company-view'],
  'edge-cases': ['sparse-context', 'unicode', 'html-inert', 'errors-in-words'],
  'loading-states': ['loading-state'],
  'under-two-seconds': ['interactive-in-time'],
  mobile: ['phone-width'],
  'quiet-console': ['console-quiet'],
  https: ['https'],
  'security-headers': ['frame-ancestors', 'referrer-policy'],
  'secret-key': ['no-secret-in-page'],
  accessible: ['axe'],
} as const;

/** The points of the guide's pre-launch checklist, in its order. */
export const checklistPoints = [
  'signature',
  'timestamp',
  'both-views',
  'edge-cases',
  'loading-states',
  'under-two-seconds',
  'mobile',
  'quiet-console',
  'https',
  'security-headers',
  'secret-key',
  'accessible',
] as const;

/** One of `checklistPoints`. */
export type ChecklistPoint = (typeof checklistPoints)[number];

/** One check. Ids are API: they are added, never renamed or reused. */
export type CheckId = (typeof checklist)[ChecklistPoint][number];

/** Every check, in the order of the checklist. */
export const checkIds: readonly CheckId[] = /* @__PURE__ */ (() =>
  checklistPoints.flatMap((point): readonly CheckId[] => checklist[point]))();
