import type { Opening, WidgetHealth } from './health-report.ts';
import { BUDGET, type MetricStep } from './metric.ts';
import { quantile } from './quantile.ts';

/** In the order in which they happen. */
export const metricSteps: readonly MetricStep[] = ['signing', 'load', 'handshake', 'interactive'];

/** The most telling first. */
const decisive: readonly MetricStep[] = ['interactive', 'handshake', 'load'];

export function stepTimes(openings: readonly Opening[]): WidgetHealth['steps'] {
  const steps: WidgetHealth['steps'] = {};
  for (const step of metricSteps) {
    const times = openings.flatMap((opening) => opening.steps[step] ?? []);
    const [median, p75] = [quantile(times, 0.5), quantile(times, 0.75)];
    if (median !== undefined && p75 !== undefined) steps[step] = { median, p75 };
  }
  return steps;
}

/** The step by which a widget is judged: the most telling that it is known to reach. */
export function decisiveStep(steps: Partial<Record<MetricStep, unknown>>): MetricStep | undefined {
  return decisive.find((step) => step in steps);
}

/** What fails after the agent had it takes nothing back; a page that is there and shows a failure is of no use. */
function wasOfUse({ steps, failures }: Opening): boolean {
  return 'interactive' in steps || failures.length === 0;
}

export function withinBudget(openings: readonly Opening[]): number | undefined {
  const step = decisive.find((each) => openings.some(({ steps }) => each in steps)) ?? 'load';
  const judged = openings.filter(({ steps, failures }) => step in steps || failures.length > 0);
  const within = judged.filter((each) => wasOfUse(each) && (each.steps[step] ?? Number.POSITIVE_INFINITY) <= BUDGET);
  return judged.length > 0 ? within.length / judged.length : undefined;
}
