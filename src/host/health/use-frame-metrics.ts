import { useId, useRef } from 'react';
import { createNonce } from '../../bridge/message-id.ts';
import type { ViewType } from '../../protocol/context.ts';
import type { FailureCode } from '../../protocol/failure.ts';
import { useLatest } from '../../react/use-latest.ts';
import type { MetricStep, OnMetric } from './metric.ts';

interface FrameMetricsOptions {
  widgetId: string;
  viewType: ViewType;
  onMetric: OnMetric | undefined;
}

interface Opening {
  id: string;
  /** Milliseconds since 1970. */
  askedAt: number;
}

type Outcome = { name: MetricStep } | { name: 'failure'; code: FailureCode };

export type Measure = (opening: Opening, outcome: Outcome) => void;

/** Two agents' pages count their openings alike, and a server folds the metrics of both. */
let page: string | undefined;

/** Tells of each step of an opening, once. */
export function useFrameMetrics(options: FrameMetricsOptions): Measure {
  const latest = useLatest(options);
  const frame = useId();
  const told = useRef({ id: '', names: new Set<string>() });
  return ({ id, askedAt }, outcome) => {
    const { widgetId, viewType, onMetric } = latest.current;
    if (told.current.id !== id) told.current = { id, names: new Set() };
    if (told.current.names.has(outcome.name)) return;
    told.current.names.add(outcome.name);
    page ??= createNonce();
    onMetric?.({ widgetId, viewType, openingId: `${page}${frame}${id}`, milliseconds: Date.now() - askedAt, ...outcome });
  };
}
