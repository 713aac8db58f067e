import type { ViewType } from '../../../protocol/context.ts';
import type { CheckId } from '../../../protocol/review/checklist.ts';
import type { CheckResult } from '../../../protocol/review/checklist-report.ts';
import {
  type ConformanceCase,
  type ConformanceExpectation,
  type ConformanceProblemCode,
  type ConformanceVerdict,
  conformanceCasesFor,
  judgeConformance,
} from '../../../testing/index.ts';
import type { Examined, Look } from '../examined.ts';
import { failed, passed } from '../finding.ts';
import { type PageView, viewPage } from '../page/page-view.ts';
import { settle } from '../page/settle.ts';
import { judgeWords } from './judge-words.ts';

/** Which check tells of which case. `shows-person` and `shows-company` have a look of their own. */
const checkOfCase: Readonly<Record<string, CheckId>> = {
  'refuses-tampered-context': 'tampered-refused',
  'refuses-wrong-signature': 'tampered-refused',
  'refuses-short-signature': 'tampered-refused',
  'refuses-another-key': 'tampered-refused',
  'refuses-second-context': 'tampered-refused',
  'refuses-missing-signature': 'unsigned-refused',
  'refuses-empty-signature': 'unsigned-refused',
  'refuses-stale-context': 'stale-refused',
  'refuses-future-context': 'future-refused',
  'shows-accents': 'unicode',
  'shows-typographic-marks': 'unicode',
  'shows-emoji': 'unicode',
  'shows-japanese': 'unicode',
  'shows-right-to-left': 'unicode',
  'shows-markup-as-text': 'html-inert',
  'makes-no-link-of-script': 'html-inert',
  'takes-nulls': 'sparse-context',
  'takes-unknown-fields': 'sparse-context',
  'takes-long-context': 'sparse-context',
};

/** How long a page that should refuse is watched at least, in milliseconds. */
const WATCH_FOR = 1_000;

export function conformanceLooks(viewTypes: readonly ViewType[]): Look[] {
  return conformanceCasesFor(viewTypes).flatMap((each) => {
    const id = checkOfCase[each.name];
    if (id === undefined) return [];
    const isRefusal = each.expects.verdict === 'refused';
    return [{ of: isRefusal ? [id, 'errors-in-words'] : [id], run: (examined: Examined) => lookAt(examined, each, id) }];
  });
}

async function lookAt(examined: Examined, conformanceCase: ConformanceCase, id: CheckId): Promise<CheckResult[]> {
  const { widgetUrl, secretKeys, patience, open } = examined;
  const frame = await open(await conformanceCase.openUrl({ widgetUrl, secretKey: secretKeys[0] }));
  const verdictOn = (view: PageView): ConformanceVerdict => judgeConformance(conformanceCase, view);
  try {
    if (conformanceCase.expects.verdict === 'verified') {
      const view = await settle(frame, patience, (each) => verdictOn(each).status === 'passed');
      return [judge(conformanceCase, verdictOn(view), id)];
    }
    const watched = { verdict: verdictOn(await viewPage(frame)) };
    const start = performance.now();
    const words = await judgeWords(frame, patience, conformanceCase.name.replace('refuses-', '').replaceAll('-', ' '), (view) => {
      // What was shown at any time is shown.
      if (!isShown(watched.verdict)) watched.verdict = verdictOn(view);
      return isShown(watched.verdict) || performance.now() - start > WATCH_FOR;
    });
    const result = judge(conformanceCase, watched.verdict, id);
    return isShown(watched.verdict) ? [result] : [result, words];
  } finally {
    await frame.close();
  }
}

function judge({ expects, name, rule }: ConformanceCase, verdict: ConformanceVerdict, id: CheckId): CheckResult {
  const problems = verdict.status === 'failed' ? verdict.problems : [];
  const mine = problems.filter(({ code }) => !isElsewhere(code, expects.verdict, name));
  return mine.length === 0 ? passed(id) : failed(id, `${name}: ${mine.map(({ message }) => message).join(' ')} ${rule}`);
}

/** That a refusal is blank is told by the check of its words; that a company is not shown, by the check of its view. */
function isElsewhere(code: ConformanceProblemCode, verdict: ConformanceExpectation['verdict'], name: string): boolean {
  return verdict === 'refused' ? code === 'blank' : name === 'makes-no-link-of-script' && code !== 'markup';
}

function isShown(verdict: ConformanceVerdict): boolean {
  return verdict.status === 'failed' && verdict.problems.some(({ code }) => code === 'shown' || code === 'markup');
}
