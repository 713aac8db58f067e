import type { HealthReport, WidgetHealth } from './health-report.ts';
import { decisiveStep } from './times.ts';

/** From the worst to the best; `unknown` before the first opening that came to something. */
export const healthVerdicts = ['failing', 'slow', 'on-time', 'unknown'] as const;

export type HealthVerdict = (typeof healthVerdicts)[number];

/** A widget fails when one in ten of its recent openings did. */
const FAILING = 0.1;
/** A widget is slow when more than a quarter of its recent openings were not there in time. */
const ON_TIME = 0.75;

export function judgeHealth(health: WidgetHealth | undefined): HealthVerdict {
  if (health?.withinBudget === undefined) return 'unknown';
  const failed = health.recent.filter(({ failures }) => failures.length > 0).length;
  if (failed / health.recent.length >= FAILING) return 'failing';
  return health.withinBudget < ON_TIME ? 'slow' : 'on-time';
}

export interface JudgedWidget<Widget> {
  widget: Widget;
  health: WidgetHealth | undefined;
  verdict: HealthVerdict;
}

/** The worst first; among equals the slower first, and then in the order given. */
export function worstFirst<Widget extends { id: string }>(widgets: readonly Widget[], report: HealthReport): JudgedWidget<Widget>[] {
  const judged = widgets.map((widget) => {
    const health = Object.hasOwn(report, widget.id) ? report[widget.id] : undefined;
    return { widget, health, verdict: judgeHealth(health) };
  });
  return judged.sort(
    (a, b) =>
      healthVerdicts.indexOf(a.verdict) - healthVerdicts.indexOf(b.verdict) ||
      (a.health?.withinBudget ?? 1) - (b.health?.withinBudget ?? 1) ||
      p75Of(b.health) - p75Of(a.health),
  );
}

function p75Of(health: WidgetHealth | undefined): number {
  const step = health && decisiveStep(health.steps);
  return (step && health.steps[step]?.p75) ?? 0;
}
