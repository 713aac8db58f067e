/**
 * Every way a widget can fail, one code for one cause. Codes are API: they are added, never renamed or reused.
 * Messages are for people and may change.
 */
export const failureCodes = [
  'missing-context',
  'missing-signature',
  'duplicate-parameter',
  'context-too-large',
  'signature-mismatch',
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

export type FailureCode = (typeof failureCodes)[number];

export interface Failure {
  /** Stable: branch on it, translate it, count it. */
  code: FailureCode;
  /** English, for developers. Never holds contact data, a key or a signed URL. */
  message: string;
}
