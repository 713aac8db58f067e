import type { CheckResult } from '../../../protocol/review/checklist-report.ts';
import type { OpenedFrame } from '../../browser/open-frame.ts';
import { failed, passed } from '../finding.ts';
import { isWaiting } from '../page/is-waiting.ts';
import type { PageView } from '../page/page-view.ts';
import { settle } from '../page/settle.ts';

/**
 * Does the agent read what is wrong, where something is? `what` was: "short signature".
 * @param isEnough sees every look, and says whether the page was watched for long enough.
 */
export async function judgeWords(
  frame: OpenedFrame,
  patience: number,
  what: string,
  isEnough: (view: PageView) => boolean = () => true,
): Promise<CheckResult> {
  const { thrown } = frame.record;
  const isSaid = (view: PageView): boolean => view.text.trim() !== '' && !isWaiting(view);
  // What was thrown and not caught will not be said any more.
  const view = await settle(frame, patience, (each) => isEnough(each) && (isSaid(each) || thrown.length > 0));
  if (thrown.length > 0) return failed('errors-in-words', `With a ${what} the page throws: ${thrown[0]?.slice(0, 200)}`);
  if (view.text.trim() === '') return failed('errors-in-words', `With a ${what} the page stays white.`);
  if (isWaiting(view)) return failed('errors-in-words', `With a ${what} the page stays at “${view.text.trim().slice(0, 60)}”.`);
  return passed('errors-in-words');
}
