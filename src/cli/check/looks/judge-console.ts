import type { ViewType } from '../../../protocol/context.ts';
import type { CheckResult } from '../../../protocol/review/checklist-report.ts';
import { failed, passed } from '../finding.ts';

const SHOWN = 5;

export function judgeConsole(said: readonly string[], viewType: ViewType): CheckResult {
  if (said.length === 0) return passed('console-quiet');
  const some = said.slice(0, SHOWN).map((each) => each.slice(0, 200));
  return failed('console-quiet', `In the ${viewType} view the console said: ${some.join(' | ')}`);
}
