import type { ViewType } from '../../../protocol/context.ts';
import type { CheckId } from '../../../protocol/review/checklist.ts';
import type { CheckResult } from '../../../protocol/review/checklist-report.ts';
import { conformanceCasesFor, judgeConformance } from '../../../testing/index.ts';
import type { Examined, Look } from '../examined.ts';
import { failed, passed, skipped } from '../finding.ts';
import { settle } from '../page/settle.ts';
import { judgeAnswers } from './judge-answers.ts';
import { judgeAxe } from './judge-axe.ts';
import { judgeConsole } from './judge-console.ts';
import { judgePhoneWidth } from './judge-phone-width.ts';

const SEEN_ON_A_GOOD_VIEW = ['console-quiet', 'phone-width', 'axe', 'no-secret-in-page'] as const satisfies CheckId[];

/** A contact as it should be, and all that can be told of a page that shows it. */
export function goodView(viewType: ViewType): Look {
  const id = `${viewType}-view` as const;
  return { of: [id, ...SEEN_ON_A_GOOD_VIEW], run: (examined) => lookAt(examined, viewType, id) };
}

async function lookAt(examined: Examined, viewType: ViewType, id: CheckId): Promise<CheckResult[]> {
  const { widgetUrl, secretKeys, patience, open } = examined;
  const [shows] = conformanceCasesFor([viewType]);
  if (!shows) return [];
  const frame = await open(await shows.openUrl({ widgetUrl, secretKey: secretKeys[0] }));
  try {
    const view = await settle(frame, patience, (each) => judgeConformance(shows, each).status === 'passed');
    const verdict = judgeConformance(shows, view);
    if (verdict.status === 'failed') {
      const { refusal } = frame.record;
      const why =
        refusal === undefined ? verdict.problems.map(({ message }) => message).join(' ') : `The browser did not show the page: ${refusal}.`;
      const unseen = `No ${viewType} was shown, so there was nothing to look at.`;
      return [failed(id, [why, ...frame.record.thrown].join(' ')), ...SEEN_ON_A_GOOD_VIEW.map((each) => skipped(each, unseen))];
    }
    return [
      passed(id),
      judgeConsole(frame.record.console, viewType),
      await judgeAnswers(frame, secretKeys),
      await judgeAxe(frame, viewType),
      await judgePhoneWidth(frame, viewType),
    ];
  } finally {
    await frame.close();
  }
}
