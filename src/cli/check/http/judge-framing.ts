import type { CheckResult } from '../../../protocol/review/checklist-report.ts';
import { failed, passed } from '../finding.ts';
import { frameAncestorsOf, isAnyones, sourceAllows } from './frame-ancestors.ts';

/** @param hostOrigin the CRM's, where it was said. */
export function judgeFraming(headers: Headers, hostOrigin: string | undefined): CheckResult {
  const lists = frameAncestorsOf(headers);
  const frameOptions = headers.get('X-Frame-Options')?.trim();
  if (lists.length === 0) return failed('frame-ancestors', withoutPolicy(frameOptions));
  const text = lists.map((list) => list.join(' ')).join(', ');
  if (lists.some((list) => list.length === 0 || list.includes("'none'")))
    return failed('frame-ancestors', `Nobody may frame it: ${text || "'none'"}`);
  // Every policy has to allow it: one that names the CRM is enough.
  if (lists.every((list) => list.some(isAnyones))) return failed('frame-ancestors', `Anyone may frame it: ${text}`);
  if (hostOrigin !== undefined && !lists.every((list) => list.some((source) => sourceAllows(source, hostOrigin)))) {
    return failed('frame-ancestors', `${hostOrigin} may not frame it, but: ${text}`);
  }
  if (lists.every((list) => list.every((source) => source === "'self'")))
    return failed('frame-ancestors', `Only its own pages may frame it: ${text}`);
  return passed('frame-ancestors', text);
}

function withoutPolicy(frameOptions: string | undefined): string {
  if (frameOptions === undefined) return 'There is no frame-ancestors in a Content-Security-Policy header: any page may frame it.';
  if (/^allow-from/i.test(frameOptions))
    return 'X-Frame-Options: ALLOW-FROM protects nothing in today’s browsers, and there is no frame-ancestors.';
  return `X-Frame-Options: ${frameOptions} keeps the CRM out, and there is no frame-ancestors that lets it in.`;
}
