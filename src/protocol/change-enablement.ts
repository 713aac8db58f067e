import type { Enablement, PartnerWidget } from './widget.ts';
import { isVisibleTo } from './widgets-for-view.ts';

/** `unknown-widget` also where there is one that this team may not see: nobody can find out by asking. */
export const enablementRefusals = ['other-team', 'unknown-widget', 'unsupported-view'] as const;

/** Why a switch was not changed: one of `enablementRefusals`. */
export type EnablementRefusal = (typeof enablementRefusals)[number];

/** The switches after a change, or why they did not change. */
export type ChangedEnablements = { ok: true; value: Enablement[] } | { ok: false; refusal: EnablementRefusal };

/**
 * The CRM's enablements with one team's switches for one widget as they were sent; or why they may not be. For the CRM's server.
 * @param teamId the team of the session that asks.
 */
export function changeEnablement(
  enablements: readonly Enablement[],
  changed: Enablement,
  { widgets, teamId }: { widgets: readonly PartnerWidget[]; teamId: string },
): ChangedEnablements {
  if (changed.teamId !== teamId) return { ok: false, refusal: 'other-team' };
  const widget = widgets.find(({ id }) => id === changed.widgetId);
  if (!widget || !isVisibleTo(widget, teamId)) return { ok: false, refusal: 'unknown-widget' };
  if (!changed.viewTypes.every((view) => widget.viewTypes.includes(view))) return { ok: false, refusal: 'unsupported-view' };
  const others = enablements.filter((each) => each.widgetId !== widget.id || each.teamId !== teamId);
  const viewTypes = widget.viewTypes.filter((view) => changed.viewTypes.includes(view));
  return { ok: true, value: [...others, { widgetId: widget.id, teamId, viewTypes }] };
}
