import { useMemo } from 'react';
import { widgetsForView } from '../../protocol/widgets-for-view.ts';
import type { FrameStatus } from '../use-widget-frame.ts';
import { useWidgetTabs } from '../use-widget-tabs.ts';
import type { PartnerWidgets } from './partner-widgets.ts';
import type { PartnerWidgetsOptions } from './partner-widgets-options.ts';
import { useFrameReports } from './use-frame-reports.ts';
import { usePresign } from './use-presign.ts';
import { useRest } from './use-rest.ts';

const none: never[] = [];

/** The partners' tabs and frames of one record as data, for a CRM that draws its tabs itself. `PartnerWidgetTabs` is drawn from it, too. */
export function usePartnerWidgets(options: PartnerWidgetsOptions): PartnerWidgets {
  const { widgets: registered, enablements, teamId, viewType, recordId, tabs = none, tab, defaultTab, onTabChange } = options;
  const { recordVersion, maxAlive = 5, pinned = none, presign = true } = options;
  const widgets = useMemo(() => widgetsForView(registered, { viewType, teamId, enablements }), [registered, viewType, teamId, enablements]);
  const record = JSON.stringify([viewType, recordId]);
  const ownTabs = tabs.map(({ id }) => id);
  const statuses = useFrameReports<FrameStatus>(record);
  const badges = useFrameReports<string | undefined>(record);
  const unsaved = useFrameReports<boolean>(record);
  const held = [...pinned, ...Object.keys(unsaved.byWidget).filter((id) => unsaved.byWidget[id])];
  const { selected, select, alive } = useWidgetTabs({ ownTabs, widgets, record, tab, defaultTab, maxAlive, pinned: held });
  const { sign, prepare } = usePresign(options.sign, viewType, recordId, recordVersion);
  const restProps = useRest((widget) => presign && !alive.some(({ id }) => id === widget.id) && prepare(widget));
  return {
    selected,
    select: (id) => {
      select(id);
      onTabChange?.(id);
    },
    tabs: widgets.map((widget) => {
      const isAlive = alive.includes(widget);
      const { id } = widget;
      return {
        widget,
        isSelected: id === selected,
        status: isAlive ? statuses.byWidget[id] : undefined,
        badge: isAlive ? badges.byWidget[id] : undefined,
      };
    }),
    frames: alive.map((widget) => ({
      id: `${record} ${widget.id}`,
      widget,
      isSelected: widget.id === selected,
      props: {
        widget,
        viewType,
        recordId,
        recordVersion,
        sign,
        onStatus: (status) => statuses.report(widget.id, status),
        onTalk: ({ badge, hasUnsavedChanges }) => {
          badges.report(widget.id, badge);
          unsaved.report(widget.id, hasUnsavedChanges);
        },
      },
    })),
    restProps,
  };
}
