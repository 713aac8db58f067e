import type { HealthReport, Opening, WidgetHealth } from './health-report.ts';
import type { Metric } from './metric.ts';
import { stepTimes, withinBudget } from './times.ts';

/** How many openings of each widget the times are taken from. What is older is only counted. */
export const RECENT = 50;

const unopened: WidgetHealth = { openings: 0, failed: 0, failures: {}, steps: {}, withinBudget: undefined, recent: [] };

/** One more metric. It may come in any order, and twice: the first of a kind counts in its opening. */
export function foldHealth(health: HealthReport, metric: Metric): HealthReport {
  // Not by `in` or by `[]` alone: an id may be called "constructor".
  const before = Object.hasOwn(health, metric.widgetId) ? health[metric.widgetId] : undefined;
  return { ...health, [metric.widgetId]: foldWidget(before ?? unopened, metric) };
}

function foldWidget(before: WidgetHealth, metric: Metric): WidgetHealth {
  const known = before.recent.find(({ id }) => id === metric.openingId);
  const opening = known ?? { id: metric.openingId, steps: {}, failures: [] };
  const next = foldOpening(opening, metric);
  const recent = known ? before.recent.map((each) => (each === known ? next : each)) : [...before.recent, next].slice(-RECENT);
  const isNewFailure = metric.name === 'failure' && next !== opening;
  return {
    openings: before.openings + (known ? 0 : 1),
    failed: before.failed + (isNewFailure && opening.failures.length === 0 ? 1 : 0),
    failures: isNewFailure ? { ...before.failures, [metric.code]: (before.failures[metric.code] ?? 0) + 1 } : before.failures,
    steps: stepTimes(recent),
    withinBudget: withinBudget(recent),
    recent,
  };
}

/** The same opening when the metric says nothing new. */
function foldOpening(opening: Opening, metric: Metric): Opening {
  if (metric.name === 'failure') {
    return opening.failures.includes(metric.code) ? opening : { ...opening, failures: [...opening.failures, metric.code] };
  }
  return metric.name in opening.steps ? opening : { ...opening, steps: { ...opening.steps, [metric.name]: metric.milliseconds } };
}
