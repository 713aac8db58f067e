import type { PartnerWidget } from '../../../protocol/widget.ts';
import { widgetsForTeam } from '../../../protocol/widgets-for-view.ts';
import { type SwitchesOptions, useSwitches } from './use-switches.ts';
import { WidgetSettingsItem } from './WidgetSettingsItem.tsx';
import { type WidgetSettingsWords, widgetSettingsWords } from './widget-settings-words.ts';

/** What `WidgetSettings` is given. */
export interface WidgetSettingsProps extends SwitchesOptions {
  /** The registered widgets. Only those this team may see are shown; your server leaves out the others, too. */
  widgets: readonly PartnerWidget[];
  /** Words of your own, in place of any of `widgetSettingsWords`. */
  words?: Partial<WidgetSettingsWords> | undefined;
}

/**
 * The agents' Settings > Integration Partner Widgets: a switch for each view that a widget supports, each on its own. A switch
 * moves at once, and back when it could not be kept. Pass the enablements anew after `onChange`.
 */
export function WidgetSettings({ widgets, words: changedWords, ...options }: WidgetSettingsProps) {
  const switchesOf = useSwitches(options);
  const words = { ...widgetSettingsWords, ...changedWords };
  const seen = widgetsForTeam(widgets, options.teamId);
  if (seen.length === 0) return <p className="pw-widget-settings-none">{words.noWidgets}</p>;
  return (
    <ul className="pw-widget-settings" aria-label={words.title}>
      {seen.map((widget) => (
        <WidgetSettingsItem key={widget.id} widget={widget} switches={switchesOf(widget.id)} words={words} />
      ))}
    </ul>
  );
}
