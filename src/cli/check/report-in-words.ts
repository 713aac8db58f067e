import { type CheckId, checklistPoints } from '../../protocol/review/checklist.ts';
import { type CheckResult, type CheckStatus, resultsOf } from '../../protocol/review/checklist-report.ts';
import { paint } from '../paint.ts';
import { checkWords, pointTitles } from './check-words.ts';
import type { Checked } from './run-checks.ts';

const marks: Record<CheckStatus, () => string> = {
  passed: () => paint('green', '✓'),
  failed: () => paint('red', '✗'),
  skipped: () => paint('yellow', '–'),
};

/** For a terminal: by the points of the guide's checklist, with why and what to do where something failed. */
export function reportInWords({ report, browser, hostOrigin }: Checked): string {
  const points = checklistPoints.flatMap((point) => {
    const results = resultsOf(report, point);
    return results.length === 0 ? [] : [[paint('bold', pointTitles[point]), ...results.flatMap(resultInWords)].join('\n')];
  });
  const framed = hostOrigin === undefined ? browser : `${browser}, framed by ${hostOrigin}`;
  return [`${report.widgetUrl}\n${paint('dim', framed)}`, ...points, sumOf(report.results)].join('\n\n');
}

function resultInWords({ id, status, found }: CheckResult): string[] {
  const { title, why, fix } = checkWords[id];
  const lines = [`  ${marks[status]()} ${title}  ${paint('dim', id)}`];
  if (status !== 'failed') return [...lines, ...(found === undefined ? [] : [paint('dim', `      ${found}`)])];
  const seen = (found ?? '').split('\n').map((line) => `      ${line}`);
  return [...lines, ...seen, `      ${paint('dim', 'Why')} ${why}`, `      ${paint('dim', 'Fix')} ${fix}`];
}

function sumOf(results: readonly CheckResult[]): string {
  const idsWith = (status: CheckStatus): CheckId[] => results.filter((each) => each.status === status).map(({ id }) => id);
  const [good, bad, left] = [idsWith('passed'), idsWith('failed'), idsWith('skipped')];
  const parts = [`${good.length} passed`, `${bad.length} failed${named(bad)}`, `${left.length} skipped${named(left)}`];
  return paint(bad.length > 0 ? 'red' : 'green', parts.join(', '));
}

function named(ids: readonly CheckId[]): string {
  return ids.length === 0 ? '' : ` (${ids.join(', ')})`;
}
