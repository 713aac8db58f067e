export { type CallingProvider, type CallingSettings, type CompleteCallingSettings, callingSettingsSchema } from './calling-settings.ts';
export { type ChangedEnablements, changeEnablement, type EnablementRefusal, enablementRefusals } from './change-enablement.ts';
export { type CheckedSettings, checkCallingSettings, checkCallingSettingsPatch } from './check-calling-settings.ts';
export { decodeContext, encodeContext } from './codec.ts';
export type { Address, Company, Email, Person, Phone, Stage } from './contact.ts';
export { type ContentSecurityPolicyOptions, contentSecurityPolicyFor, type HostPolicy } from './content-security-policy.ts';
export {
  type CompanyContext,
  type ContextDraft,
  isCompanyContext,
  isPersonContext,
  type PersonContext,
  type ViewType,
  viewTypeOf,
  type WidgetContext,
} from './context.ts';
export { companyContextSchema, personContextSchema, widgetContextSchema } from './context-schema.ts';
export { type Failure, type FailureCode, failureCodes } from './failure.ts';
export type { FramedPage } from './framed-page.ts';
export { type PolicyAdvice, type PolicyAdviceCode, policyAdviceCodes } from './policy-advice.ts';
export type { PublicKey } from './public-key.ts';
export { changeRegistration, mayChangeRegistration } from './registration/change-registration.ts';
export { type CheckedRegistration, checkRegistration } from './registration/check-registration.ts';
export { registrationSchema, type WidgetRegistration } from './registration/registration.ts';
export {
  type RegistrationField,
  type RegistrationProblem,
  type RegistrationProblemCode,
  registrationProblemCodes,
} from './registration/registration-problem.ts';
export type { Result } from './result.ts';
export { type CheckId, type ChecklistPoint, checkIds, checklist, checklistPoints } from './review/checklist.ts';
export { type ChecklistReport, type CheckResult, type CheckStatus, checklistReportSchema, pointStatus } from './review/checklist-report.ts';
export { type PreviewRequest, type PreviewState, previewRequestSchema, previewStates, previewStatesOf } from './review/preview.ts';
export { legalSteps, type ReviewRole, type ReviewStep, reviewSteps } from './review/review-step.ts';
export { type ReviewEntry, type ReviewedWidget, reviewedWidgetSchema } from './review/reviewed-widget.ts';
export { type StepRefusal, type StepTaken, stepRefusals, type TakenBy, takeStep } from './review/take-step.ts';
export { type SettingsField, type SettingsProblem, type SettingsProblemCode, settingsProblemCodes } from './settings-problem.ts';
export type { SignRequest } from './sign-request.ts';
export { readSignedContext, type SignedContext } from './signed-context.ts';
export type { Unverified, Verified } from './trust.ts';
export { type Enablement, enablementSchema, type PartnerWidget, partnerWidgetSchema, type WidgetStatus } from './widget.ts';
export { signingKeyOf, type WidgetKey, type WidgetKeyState, widgetKeySchema, widgetKeyState } from './widget-key.ts';
export { buildWidgetUrl, checkWidgetUrl } from './widget-url.ts';
export { type View, widgetsForTeam, widgetsForView } from './widgets-for-view.ts';
