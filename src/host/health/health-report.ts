import type { FailureCode } from '../../protocol/failure.ts';
import type { MetricStep } from './metric.ts';

/** One opening of a frame: when each step was reached, in milliseconds from the moment the host wanted it, and how it failed. */
export interface Opening {
  id: string;
  steps: Partial<Record<MetricStep, number>>;
  failures: FailureCode[];
}

/** Milliseconds from the moment the host wanted the frame. */
export interface StepTimes {
  median: number;
  p75: number;
}

/** How one widget has fared on this page. */
export interface WidgetHealth {
  /** All that were begun, however long ago. */
  openings: number;
  /** How many of all failed. */
  failed: number;
  /** How many of all failed for each reason. One that failed for two counts in both. */
  failures: Partial<Record<FailureCode, number>>;
  /** Of the recent openings that reached the step. */
  steps: Partial<Record<MetricStep, StepTimes>>;
  /**
   * The share, 0 to 1, of the recent openings that were there within `BUDGET`; undefined before the first verdict. "There" is
   * `interactive` for a widget that says so, else `handshake`, else `load`. One that failed before is not; one that did neither
   * does not count, as the agent may have left.
   */
  withinBudget: number | undefined;
  /** The last 50, the oldest first. */
  recent: readonly Opening[];
}

/** By the widget's id. Plain data, which can be sent to a server as JSON. */
export type HealthReport = Readonly<Record<string, WidgetHealth>>;
