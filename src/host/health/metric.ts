import type { ViewType } from '../../protocol/context.ts';
import type { FailureCode } from '../../protocol/failure.ts';

/** The guide asks widgets to be usable in under two seconds. Milliseconds. */
export const BUDGET = 2_000;

/** The steps of one opening, in their order: signed, its page loaded, its script answered, of use to the agent (the widget's own word). */
export type MetricStep = 'signing' | 'load' | 'handshake' | 'interactive';

/** What happened to a frame, and when: `milliseconds` from the moment the host wanted it. Nothing in it is personal. */
export type Metric = {
  widgetId: string;
  viewType: ViewType;
  /** Tells one opening from the next. */
  openingId: string;
  milliseconds: number;
} & ({ name: MetricStep } | { name: 'failure'; code: FailureCode });

/** Is told of every step of every frame, and of failures. */
export type OnMetric = (metric: Metric) => void;
