import type { CheckId } from '../../protocol/review/checklist.ts';
import type { CheckResult } from '../../protocol/review/checklist-report.ts';

export function passed(id: CheckId, found?: string): CheckResult {
  return { id, status: 'passed', ...(found !== undefined && { found }) };
}

export function failed(id: CheckId, found: string): CheckResult {
  return { id, status: 'failed', found };
}

export function skipped(id: CheckId, found: string): CheckResult {
  return { id, status: 'skipped', found };
}

/** The schema's limit. */
const MOST = 2_000;

/** One result for each check, of all that was seen for it: one failure is enough, and one look is enough to have looked. */
export function merge(ids: readonly CheckId[], all: readonly CheckResult[]): CheckResult[] {
  return ids.map((id) => {
    const mine = all.filter((each) => each.id === id);
    const status = (['failed', 'passed', 'skipped'] as const).find((each) => mine.some((result) => result.status === each));
    const found = new Set(mine.flatMap((each) => (each.status === status && each.found !== undefined ? [each.found] : [])));
    const text = [...found].join('\n').slice(0, MOST);
    return { id, status: status ?? 'skipped', ...(text !== '' && { found: text }) };
  });
}
