/** Why a widget's URL does not verify, one code for one cause. */
export const causes = [
  // The URL as it stands.
  'malformed-url',
  'html-escaped',
  'duplicate-parameter',
  'missing-context',
  'missing-signature',
  // It was signed rightly, and changed on its way.
  'plus-became-space',
  'double-encoded',
  'signature-truncated',
  'signature-prefixed',
  'signature-in-base64',
  // It was signed, but not so.
  'key-hex-decoded',
  'key-base64-decoded',
  'space-in-key',
  'quotes-in-key',
  'key-in-other-case',
  'json-signed',
  'percent-encoded-signed',
  'other-alphabet',
  'padding-changed',
  'line-breaks',
  'other-hash',
  'no-hmac',
  'arguments-swapped',
  // No theory fits.
  'context-truncated',
  'wrong-key',
  // It verifies, and is refused.
  'malformed-context',
  'invalid-context',
  'stale-context',
  'clock-behind',
] as const;

export type Cause = (typeof causes)[number];

export type Diagnosis =
  | { status: 'healthy'; ageSeconds: number }
  /** `detail` holds no personal data: lengths, seconds, the name of a field. */
  | { status: 'ill'; cause: Cause; detail: string };

export function ill(cause: Cause, detail: string): Diagnosis {
  return { status: 'ill', cause, detail };
}
