import { useState, useSyncExternalStore } from 'react';
import type { HealthReport } from './health-report.ts';
import { createHealthStore, noHealth } from './health-store.ts';
import type { OnMetric } from './metric.ts';

/** What `useWidgetHealth` gives. */
export interface WidgetHealthState {
  /** For every frame and tab list of the page. The same function with every render. */
  onMetric: OnMetric;
  /** Since the page was opened, or since `reset`. */
  health: HealthReport;
  /** Forgets all. The same function with every render. */
  reset: () => void;
}

/**
 * How the widgets of this page do. Call it once, above the frames, so that it outlives them. It renders at most once in an
 * animation frame, however many metrics come, and keeps 50 openings of each widget.
 */
export function useWidgetHealth(): WidgetHealthState {
  const [{ onMetric, reset, subscribe, getReport }] = useState(createHealthStore);
  const health = useSyncExternalStore(subscribe, getReport, () => noHealth);
  return { onMetric, health, reset };
}
