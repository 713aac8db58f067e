import type { PartnerWidget } from '../../protocol/widget.ts';
import { RECENT } from './fold-health.ts';
import { HealthCard } from './HealthCard.tsx';
import type { HealthReport } from './health-report.ts';
import { type HealthWords, healthWords } from './health-words.ts';
import { worstFirst } from './judge-health.ts';
import { BUDGET } from './metric.ts';

/** What `WidgetHealthPanel` is given. */
export interface WidgetHealthPanelProps {
  /** From `useWidgetHealth`, or what your server made of the metrics of many pages with the same shape. */
  health: HealthReport;
  /** The widgets to show, opened or not. */
  widgets: readonly PartnerWidget[];
  /** Words of your own, in place of any of `healthWords`. */
  words?: Partial<HealthWords> | undefined;
}

/** For whoever runs the CRM: which widgets are quick, slow or failing, the worst first. */
export function WidgetHealthPanel({ health, widgets, words: changedWords }: WidgetHealthPanelProps) {
  const words = { ...healthWords, ...changedWords };
  return (
    <section className="pw-health" aria-label={words.title}>
      <p className="pw-health-note">{widgets.length > 0 ? words.note(RECENT, words.duration(BUDGET)) : words.noWidgets}</p>
      <ul className="pw-health-list">
        {worstFirst(widgets, health).map((judged) => (
          <HealthCard key={judged.widget.id} {...judged} words={words} />
        ))}
      </ul>
    </section>
  );
}
