import type { CheckResult } from '../../../protocol/review/checklist-report.ts';
import { failed, passed } from '../finding.ts';

/** What a policy tells another site: its origin at most, or the whole URL with the context in it. */
const POLICIES: Record<string, 'origin' | 'url'> = {
  'no-referrer': 'origin',
  'same-origin': 'origin',
  'strict-origin': 'origin',
  origin: 'origin',
  'strict-origin-when-cross-origin': 'origin',
  'origin-when-cross-origin': 'origin',
  'no-referrer-when-downgrade': 'url',
  'unsafe-url': 'url',
};

export function judgeReferrer(headers: Headers): CheckResult {
  const header = headers.get('Referrer-Policy');
  // Of a list the last one that a browser knows counts.
  const policy = (header ?? '')
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .findLast((each) => POLICIES[each] !== undefined);
  if (policy === undefined)
    return failed(
      'referrer-policy',
      header ? `Referrer-Policy: ${header} is none that browsers know.` : 'There is no Referrer-Policy header.',
    );
  if (POLICIES[policy] === 'url') return failed('referrer-policy', `Referrer-Policy: ${policy} tells other sites the whole signed URL.`);
  return passed('referrer-policy', policy);
}
