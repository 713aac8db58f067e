import type { WidgetHealth } from './health-report.ts';
import { BUDGET, type MetricStep } from './metric.ts';
import { metricSteps } from './times.ts';

/** The bar ends at twice the budget, the same for each widget, so that two can be compared. */
export const BAR_LENGTH = 2 * BUDGET;

/** A step's part of the whole: milliseconds, from the median of the step before to its own. They add up to the last median. */
export interface BarPart {
  step: MetricStep;
  from: number;
  duration: number;
}

/** The steps that were reached. Medians of different openings may cross; then a step takes no time rather than less than none. */
export function barOfSteps(steps: WidgetHealth['steps']): BarPart[] {
  let from = 0;
  return metricSteps.flatMap((step) => {
    const times = steps[step];
    if (!times) return [];
    const part = { step, from, duration: Math.max(0, times.median - from) };
    from += part.duration;
    return part;
  });
}
