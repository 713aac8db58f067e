import type { ViewType } from '../../../protocol/context.ts';
import type { CheckId, ChecklistPoint } from '../../../protocol/review/checklist.ts';
import type { PreviewState } from '../../../protocol/review/preview.ts';
import type { ReviewStep } from '../../../protocol/review/review-step.ts';
import type { WidgetStatus } from '../../../protocol/widget.ts';

/** Every word of `WidgetReview`. Replace any of them with its `words` prop. */
export interface ReviewWords {
  statuses: Record<WidgetStatus, string>;
  views: Record<ViewType, string>;
  checklistTitle: string;
  /** When and where the checklist was run. */
  checkedAt: (date: string) => string;
  /** Where it was not. */
  notChecked: string;
  points: Record<ChecklistPoint, string>;
  pointStatuses: Record<'passed' | 'failed' | 'not-checked', string>;
  checks: Record<CheckId, string>;
  previewTitle: string;
  previewStates: Record<PreviewState, string>;
  /** What a good widget does in this state. */
  expected: Record<PreviewState, string>;
  historyTitle: string;
  /** Where nothing happened yet. */
  noHistory: string;
  /** A step that was taken. */
  taken: Record<ReviewStep, string>;
  stepsTitle: string;
  steps: Record<ReviewStep, string>;
  note: string;
  noteHint: string;
  noteRequired: string;
  /** Before an approval, when points of the checklist failed or were not looked at. */
  openPoints: (points: number) => string;
  busy: string;
  failed: string;
  moment: (date: Date) => string;
}

/** The built-in words of `WidgetReview`, in English. */
export const reviewWords: ReviewWords = {
  statuses: { testing: 'In testing', requested: 'Approval requested', approved: 'Approved', 'sent-back': 'Sent back' },
  views: { person: 'Person view', company: 'Company view' },
  checklistTitle: 'Pre-launch checklist',
  checkedAt: (date) => `Checked ${date}`,
  notChecked: 'Not checked yet. Run npx partner-widgets check on the widget’s address.',
  points: {
    signature: 'Signatures are verified',
    timestamp: 'Old contexts are refused',
    'both-views': 'Its views work',
    'edge-cases': 'Errors and odd names are handled',
    'loading-states': 'Loading is shown',
    'under-two-seconds': 'Usable in under 2 seconds',
    mobile: 'Fits a phone',
    'quiet-console': 'No console errors',
    https: 'Served over https',
    'security-headers': 'Security headers are set',
    'secret-key': 'The secret key is not in the page',
    accessible: 'Accessible',
  },
  pointStatuses: { passed: 'Passed', failed: 'Failed', 'not-checked': 'Not checked' },
  checks: {
    'tampered-refused': 'A changed context is refused',
    'unsigned-refused': 'A context without a signature is refused',
    'stale-refused': 'A context of an hour ago is refused',
    'future-refused': 'A context from the future is refused',
    'person-view': 'A person is shown',
    'company-view': 'A company is shown',
    'sparse-context': 'A contact without details is shown',
    unicode: 'Names in every script are right',
    'html-inert': 'HTML in names is text',
    'errors-in-words': 'Errors are said in words',
    'loading-state': 'Loading is shown',
    'interactive-in-time': 'Usable in under 2 seconds',
    'phone-width': 'Nothing is cut at the width of a phone',
    'console-quiet': 'No console errors or warnings',
    https: 'The address is https',
    'frame-ancestors': 'Only the CRM may frame it',
    'referrer-policy': 'The signed address is not passed on',
    'no-secret-in-page': 'No secret key in the page or its scripts',
    axe: 'No violations of WCAG 2.1 AA found',
  },
  previewTitle: 'Preview',
  previewStates: {
    working: 'Working',
    tampered: 'Tampered',
    stale: 'Stale',
    future: 'Future',
    'unknown-person': 'Unknown person',
    'unknown-company': 'Unknown company',
    'unauthorised-user': 'Unauthorised user',
  },
  expected: {
    working: 'Shows the contact.',
    tampered: 'Shows an error and nothing of “Forged Team”: the context was changed after it was signed.',
    stale: 'Shows an error: the context is an hour old.',
    future: 'Shows an error: the context is from an hour ahead.',
    'unknown-person': 'Says that it knows nothing of this person, and what to do.',
    'unknown-company': 'Says that it knows nothing of this company, and what to do.',
    'unauthorised-user': 'Says that this user has no account with the partner, and shows nothing of others.',
  },
  historyTitle: 'History',
  noHistory: 'Nothing has happened since it was registered.',
  taken: {
    'request-approval': 'asked for approval',
    withdraw: 'withdrew the widget',
    approve: 'approved it',
    'send-back': 'sent it back',
  },
  stepsTitle: 'Next step',
  steps: { 'request-approval': 'Request approval', withdraw: 'Withdraw', approve: 'Approve', 'send-back': 'Send back' },
  note: 'Note',
  noteHint: 'The other side reads it. A widget is not sent back without one.',
  noteRequired: 'Say what there is to mend.',
  openPoints: (points) => `${points} of the checklist’s points ${points === 1 ? 'has' : 'have'} not passed.`,
  busy: 'One moment…',
  failed: 'That did not work, and nothing was changed. Try again in a moment.',
  moment: (date) => date.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' }),
};
