import { isLoopback } from '../../../protocol/loopback.ts';
import type { CheckResult } from '../../../protocol/review/checklist-report.ts';
import { failed, passed, skipped } from '../finding.ts';

export function judgeHttps(hops: readonly string[]): CheckResult {
  const insecure = hops.map((each) => new URL(each)).filter(({ protocol }) => protocol !== 'https:');
  const open = insecure.find(({ origin }) => !isLoopback(origin));
  if (open) return failed('https', hops.length > 1 ? `It leads to ${open.origin}.` : `The address begins with ${open.protocol}//`);
  return insecure.length > 0 ? skipped('https', 'It is on this machine. In production a widget has to be https.') : passed('https');
}

const CERTIFICATE = /CERT|SIGNATURE|SSL|TLS|EPROTO/;

/** A server that answers, but not as https should. Undefined for one that does not answer. */
export function judgeCertificate(error: unknown): CheckResult | undefined {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined;
  const code = cause && 'code' in cause ? String(cause.code) : '';
  return CERTIFICATE.test(code) ? failed('https', `A browser would not accept the connection: ${cause?.message} (${code})`) : undefined;
}
