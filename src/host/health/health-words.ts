import type { FailureCode } from '../../protocol/failure.ts';
import { type FailureWords, failureWords } from '../../protocol/failure-words.ts';
import type { HealthVerdict } from './judge-health.ts';
import type { MetricStep } from './metric.ts';

/** Every word of `WidgetHealthPanel`. Replace any of them with its `words` prop. */
export interface HealthWords {
  /** The panel's accessible name. */
  title: string;
  /** What the figures are of, above them. */
  note: (openings: number, budget: string) => string;
  /** In place of the panel when there are no widgets. */
  noWidgets: string;
  verdicts: Record<HealthVerdict, string>;
  openings: (openings: number, failed: number) => string;
  steps: Record<MetricStep, string>;
  median: string;
  p75: string;
  withinBudget: (budget: string) => string;
  /** The accessible name of a widget's failures. */
  failed: string;
  /** Before a failure's title. */
  times: (count: number) => string;
  duration: (milliseconds: number) => string;
  /** @param share 0 to 1. */
  share: (share: number) => string;
  failures: Record<FailureCode, FailureWords>;
}

/** The built-in words of `WidgetHealthPanel`, in English. */
export const healthWords: HealthWords = {
  title: 'Widget health',
  note: (openings, budget) =>
    `Times of each widget’s last ${openings} openings. The line marks ${budget}, by when a widget should be usable.`,
  noWidgets: 'No widgets are registered yet.',
  verdicts: { failing: 'Failing', slow: 'Slow', 'on-time': 'On time', unknown: 'No data yet' },
  openings: (openings, failed) => `${openings} ${openings === 1 ? 'opening' : 'openings'}${failed > 0 ? `, ${failed} failed` : ''}`,
  steps: { signing: 'Signing', load: 'Loading', handshake: 'Connecting', interactive: 'Preparing' },
  median: 'Half within',
  p75: '3 in 4 within',
  withinBudget: (budget) => `Within ${budget}`,
  failed: 'Failures',
  times: (count) => `${count} ×`,
  duration: (milliseconds) => (milliseconds < 999.5 ? `${Math.round(milliseconds)} ms` : `${Math.round(milliseconds / 100) / 10} s`),
  share: (share) => `${Math.round(share * 100)}%`,
  failures: failureWords,
};
