export { type CallingProvider, type CallingSettings, type CompleteCallingSettings, callingSettingsSchema } from './calling-settings.ts';
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
export type { Result } from './result.ts';
export { type SettingsField, type SettingsProblem, type SettingsProblemCode, settingsProblemCodes } from './settings-problem.ts';
export type { SignRequest } from './sign-request.ts';
export { readSignedContext, type SignedContext } from './signed-context.ts';
export type { Unverified, Verified } from './trust.ts';
export { type Enablement, enablementSchema, type PartnerWidget, partnerWidgetSchema, type WidgetStatus } from './widget.ts';
export { buildWidgetUrl, checkWidgetUrl } from './widget-url.ts';
export { type View, widgetsForView } from './widgets-for-view.ts';
