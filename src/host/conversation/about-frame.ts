import type { ViewType } from '../../protocol/context.ts';

/** Which frame asks. */
export interface AboutFrame {
  widgetId: string;
  viewType: ViewType;
  recordId: string;
}
