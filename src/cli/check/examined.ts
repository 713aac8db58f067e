import type { ViewType } from '../../protocol/context.ts';
import type { CheckId } from '../../protocol/review/checklist.ts';
import type { CheckResult } from '../../protocol/review/checklist-report.ts';
import type { OpenFrame } from '../browser/open-frame.ts';

/** The widget, and a way to open it as a CRM does. */
export interface Examined {
  widgetUrl: string;
  /** The first signs; none of them may be in the page. */
  secretKeys: readonly [string, ...string[]];
  viewTypes: readonly [ViewType, ...ViewType[]];
  /** How long a page may take to show what it should, in milliseconds. */
  patience: number;
  open: OpenFrame;
}

/** One look at the widget, and the checks that it tells something of. */
export interface Look {
  of: readonly CheckId[];
  run(examined: Examined): Promise<CheckResult[]>;
}
