import type { HealthReport, Metric } from 'partner-widgets/host';
import { foldHealth } from '../../src/host/health/fold-health.ts';
import type { FailureCode } from '../../src/protocol/failure.ts';

interface Told {
  /** Milliseconds of each step in a usual opening, from when the host wanted it. `interactive` is the widget's own to say. */
  signing?: number;
  load?: number;
  handshake?: number;
  interactive?: number;
}

/** What 40 agents saw, each a little slower than the one before; every `failsEvery`th saw a failure instead. */
export function openingsOf(
  widgetId: string,
  told: Told,
  failsEvery = Number.POSITIVE_INFINITY,
  code: FailureCode = 'load-timeout',
): Metric[] {
  return Array.from({ length: 40 }, (_, at) => {
    const about = { widgetId, viewType: 'person' as const, openingId: `${widgetId} ${at}` };
    if (at % failsEvery === failsEvery - 1) return [{ ...about, name: 'failure' as const, code, milliseconds: 10_000 }];
    const factor = 0.7 + (at / 40) * 0.6;
    const steps = (['signing', 'load', 'handshake', 'interactive'] as const).filter((name) => told[name] !== undefined);
    return steps.map((name): Metric => ({ ...about, name, milliseconds: (told[name] ?? 0) * factor }));
  }).flat();
}

export function reportOf(...metrics: Metric[][]): HealthReport {
  return metrics.flat().reduce(foldHealth, {});
}
