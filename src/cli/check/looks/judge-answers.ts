import type { CheckResult } from '../../../protocol/review/checklist-report.ts';
import type { OpenedFrame } from '../../browser/open-frame.ts';
import { judgeSecret } from '../http/judge-secret.ts';

/** All that came to the browser, the page as it became included: what the page's servers answered its scripts, too. */
export async function judgeAnswers(frame: OpenedFrame, secretKeys: readonly string[]): Promise<CheckResult> {
  const page = await frame.run('[location.href, document.documentElement.outerHTML]');
  const [url, text] = Array.isArray(page) ? page.map(String) : [];
  const whole = url === undefined || text === undefined ? [] : [{ url, text }];
  return judgeSecret([...(await frame.readAnswers()), ...whole], secretKeys);
}
