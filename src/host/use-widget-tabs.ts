import { useState } from 'react';
import type { PartnerWidget } from '../protocol/widget.ts';
import { type KeepLimit, type KeptAlive, keepOnly, nothingAlive, visit } from './kept-alive.ts';

interface WidgetTabsOptions extends KeepLimit {
  ownTabs: readonly string[];
  widgets: readonly PartnerWidget[];
  /** Names the record the frames are for; another one lets all of them go. */
  record: string;
  tab: string | undefined;
  defaultTab: string | undefined;
}

interface WidgetTabs {
  selected: string | undefined;
  select: (id: string) => void;
  /** The widgets whose frames stay mounted, in the order of their mounting. */
  alive: PartnerWidget[];
}

/** Which tab is shown, and which frames live on behind it. A tab that is gone gives way to the first. */
export function useWidgetTabs({ ownTabs, widgets, record, tab, defaultTab, ...limit }: WidgetTabsOptions): WidgetTabs {
  const [chosen, select] = useState(defaultTab);
  const [known, setKnown] = useState<KeptAlive>(nothingAlive);
  const widgetIds = widgets.map(({ id }) => id);
  const ids = [...ownTabs, ...widgetIds];
  const wanted = tab ?? chosen;
  const selected = wanted !== undefined && ids.includes(wanted) ? wanted : ids[0];
  const isPartner = selected !== undefined && !ownTabs.includes(selected);
  const alive = visit(keepOnly(known, widgetIds), record, isPartner ? selected : undefined, limit);
  // While rendering, so that no frame of the last record is shown for even one render.
  if (alive !== known) setKnown(alive);
  return { selected, select, alive: alive.mounted.flatMap((id) => widgets.find((widget) => widget.id === id) ?? []) };
}
