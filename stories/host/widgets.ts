import type { Enablement, PartnerWidget } from 'partner-widgets/protocol';
import { widgetUrl } from '../widget-url.ts';

export const TEAM = 'team-1';

/** A widget that is approved for every team and both views. All of these stories' widgets show one page. */
export function widget(id: string, name: string): PartnerWidget {
  return { id, name, url: widgetUrl, viewTypes: ['person', 'company'], status: 'approved' };
}

/** Switched on by the stories' team in both views. */
export function enabled(widgets: readonly PartnerWidget[]): Enablement[] {
  return widgets.map(({ id }) => ({ widgetId: id, teamId: TEAM, viewTypes: ['person', 'company'] }));
}
