/** Of signing, opening and verifying a context. */
export const contextFailureCodes = [
  'missing-context',
  'missing-signature',
  'duplicate-parameter',
  'context-too-large',
  'signature-mismatch',
  'missing-public-key-signature',
  'unknown-key-id',
  'malformed-context',
  'invalid-context',
  'stale-context',
  'future-context',
  'replayed-context',
  'replay-check-failed',
  'malformed-url',
  'insecure-url',
  'url-too-long',
  'unsafe-sandbox',
  'sign-failed',
  'sign-timeout',
  'load-timeout',
  'verify-failed',
  'verify-timeout',
  'malformed-request',
  'unauthorized',
  'unknown-widget',
  'unknown-record',
] as const;

export type ContextFailureCode = (typeof contextFailureCodes)[number];

/** Of the conversation between host and widget. */
export const messageFailureCodes = [
  'not-in-frame',
  'unknown-host',
  'sync-timeout',
  'disconnected',
  'malformed-message',
  'message-too-large',
  'rate-limited',
  'queue-full',
  'unsupported',
  'answer-timeout',
  'refused',
  'out-of-turn',
  'resize-loop',
] as const;

/** Of calls, and of the settings of their phones. */
export const callFailureCodes = [
  'not-ready',
  'not-logged-in',
  'call-in-progress',
  'call-unsaved',
  'malformed-number',
  'engagement-failed',
  'navigation-failed',
  'phone-error',
  'invalid-settings',
  'unknown-app',
  'settings-failed',
] as const;

/**
 * Every way a widget can fail, one code for one cause. Codes are API: they are added, never renamed or reused.
 * Messages are for people and may change.
 */
// In a function, as a bundler drops an unused list only when it cannot run an iterator of ours.
export const failureCodes = /* @__PURE__ */ (() => [...contextFailureCodes, ...messageFailureCodes, ...callFailureCodes] as const)();

/** One of `failureCodes`. */
export type FailureCode = (typeof failureCodes)[number];

/** Why something did not happen. A value, never thrown. */
export interface Failure {
  /** Stable: branch on it, translate it, count it. */
  code: FailureCode;
  /** English, for developers. Never holds contact data, a key or a signed URL. */
  message: string;
}
