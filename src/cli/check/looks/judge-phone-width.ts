import type { ViewType } from '../../../protocol/context.ts';
import type { CheckResult } from '../../../protocol/review/checklist-report.ts';
import type { OpenedFrame } from '../../browser/open-frame.ts';
import { failed, passed, skipped } from '../finding.ts';

const PHONE = 390;
const LOOKS = 40;
const LOOK_EVERY = 50;

export async function judgePhoneWidth(frame: OpenedFrame, viewType: ViewType): Promise<CheckResult> {
  await frame.resize(PHONE);
  for (let look = 0; look < LOOKS; look++) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    // The frame is told its width by another process.
    if ((await frame.run('innerWidth')) === PHONE) return judge(await frame.run(`(${widthOf})()`), viewType);
  }
  return skipped('phone-width', 'The browser did not make the frame narrow.');
}

function judge(width: unknown, viewType: ViewType): CheckResult {
  if (Number(width) <= PHONE) return passed('phone-width', `Nothing is wider than ${PHONE} pixels.`);
  return failed('phone-width', `In a frame of ${PHONE} pixels the ${viewType} view is ${Number(width)} pixels wide, and scrolls sideways.`);
}

function widthOf(): number {
  return Math.max(document.documentElement.scrollWidth, document.body?.scrollWidth ?? 0);
}
