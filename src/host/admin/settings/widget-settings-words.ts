import type { ViewType } from '../../../protocol/context.ts';

/** Every word of `WidgetSettings`. Replace any of them with its `words` prop. */
export interface WidgetSettingsWords {
  /** The list's accessible name. */
  title: string;
  /** Where there is no widget that this team may see. */
  noWidgets: string;
  /** Said of a widget that this team tests. */
  testing: string;
  /** The switches, one per view type. */
  views: Record<ViewType, string>;
  /** Said of a switch that was switched back. */
  failed: string;
  retry: string;
}

/** The built-in words of `WidgetSettings`, in English. */
export const widgetSettingsWords: WidgetSettingsWords = {
  title: 'Integration Partner Widgets',
  noWidgets: 'There are no widgets for your team yet.',
  testing: 'In testing: only your team sees it',
  views: { person: 'Person view', company: 'Company view' },
  failed: 'Not saved, and switched back.',
  retry: 'Try again',
};
