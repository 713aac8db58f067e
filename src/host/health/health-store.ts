import { foldHealth } from './fold-health.ts';
import type { HealthReport } from './health-report.ts';
import type { OnMetric } from './metric.ts';

export const noHealth: HealthReport = {};

export interface HealthStore {
  onMetric: OnMetric;
  reset: () => void;
  subscribe: (listener: () => void) => () => void;
  getReport: () => HealthReport;
}

/** Folds each metric as it comes, and tells of them at most once in an animation frame. */
export function createHealthStore(): HealthStore {
  const listeners = new Set<() => void>();
  let folded = noHealth;
  let published = noHealth;
  let isScheduled = false;
  function fold(report: HealthReport): void {
    folded = report;
    if (!isScheduled) requestAnimationFrame(publish);
    isScheduled = true;
  }
  function publish(): void {
    isScheduled = false;
    published = folded;
    for (const listener of listeners) listener();
  }
  return {
    onMetric: (metric) => fold(foldHealth(folded, metric)),
    reset: () => fold(noHealth),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getReport: () => published,
  };
}
