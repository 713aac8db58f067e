import { foldHealth } from '../../src/host/health/fold-health.ts';
import type { HealthReport } from '../../src/host/health/health-report.ts';
import type { Metric, MetricStep } from '../../src/host/health/metric.ts';
import type { FailureCode } from '../../src/protocol/failure.ts';

/** When each step of an opening was reached; or why it failed. */
export type Told = Partial<Record<MetricStep, number>> & { failure?: FailureCode };

/** What a frame tells of one opening. */
export function metricsOf(widgetId: string, openingId: string, { failure, ...steps }: Told): Metric[] {
  const about = { widgetId, openingId, viewType: 'person' as const };
  const reached = Object.entries(steps).map(([name, milliseconds]): Metric => ({ ...about, name: name as MetricStep, milliseconds }));
  return failure ? [...reached, { ...about, name: 'failure', code: failure, milliseconds: 10_000 }] : reached;
}

/** The report of these openings of each widget, one after the other. */
export function reportOf(told: Record<string, readonly Told[]>): HealthReport {
  const metrics = Object.entries(told).flatMap(([id, openings]) => openings.flatMap((each, at) => metricsOf(id, `${id} ${at}`, each)));
  return metrics.reduce(foldHealth, {});
}
