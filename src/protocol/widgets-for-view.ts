import type { ViewType } from './context.ts';
import type { Enablement, PartnerWidget } from './widget.ts';

/** The page that widgets are looked for, and the team that looks at it. */
export interface View {
  viewType: ViewType;
  /** The agent's team. */
  teamId: string;
  enablements: readonly Enablement[];
}

/** The widgets that get a tab, in the order given: made for this view, visible to this team, and switched on by it. */
export function widgetsForView<Widget extends PartnerWidget>(
  widgets: readonly Widget[],
  { viewType, teamId, enablements }: View,
): Widget[] {
  const isEnabled = (widget: Widget): boolean =>
    enablements.some((each) => each.widgetId === widget.id && each.teamId === teamId && each.viewTypes.includes(viewType));
  return widgets.filter((widget) => widget.viewTypes.includes(viewType) && isVisibleTo(widget, teamId) && isEnabled(widget));
}

/** The widgets that a team may see and enable, in the order given: the approved ones, and those that it tests. */
export function widgetsForTeam<Widget extends PartnerWidget>(widgets: readonly Widget[], teamId: string): Widget[] {
  return widgets.filter((widget) => isVisibleTo(widget, teamId));
}

/** Until it is approved, a widget is its own team's alone. */
export function isVisibleTo(widget: PartnerWidget, teamId: string): boolean {
  return widget.status === 'approved' || widget.teamId === teamId;
}
