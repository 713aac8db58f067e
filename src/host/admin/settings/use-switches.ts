import { useRef, useState } from 'react';
import type { ViewType } from '../../../protocol/context.ts';
import type { Enablement } from '../../../protocol/widget.ts';
import { useLatest } from '../../../react/use-latest.ts';
import { nextChange, type SwitchChange, type SwitchEvent, shownViews } from './switch-change.ts';

export interface SwitchesOptions {
  /** The agent's team. */
  teamId: string;
  /** What the CRM has on file, of this team or of all. */
  enablements: readonly Enablement[];
  /** Keeps one widget's switches. Resolves when they are kept; when it rejects, they are switched back. */
  onChange: (enablement: Enablement) => Promise<unknown>;
}

export interface WidgetSwitches {
  /** The views whose switch is on. */
  views: readonly ViewType[];
  status: SwitchChange['status'] | 'idle';
  press: (viewType: ViewType) => void;
  retry: () => void;
}

/** The switches of every widget: on at once, sent one after another, switched back when the server could not keep them. */
export function useSwitches({ teamId, enablements, onChange }: SwitchesOptions): (widgetId: string) => WidgetSwitches {
  const [changes, setChanges] = useState<ReadonlyMap<string, SwitchChange>>(new Map());
  // Two presses can come before React renders.
  const latest = useRef(changes);
  const report = useLatest({ onChange, enablements, teamId });
  const enabledIn = (widgetId: string): readonly ViewType[] =>
    report.current.enablements.find((each) => each.widgetId === widgetId && each.teamId === report.current.teamId)?.viewTypes ?? [];

  const act = (widgetId: string, event: SwitchEvent): void => {
    const { change, send } = nextChange(latest.current.get(widgetId), event, enabledIn(widgetId));
    const next = new Map(latest.current);
    if (change) next.set(widgetId, change);
    else next.delete(widgetId);
    latest.current = next;
    setChanges(next);
    if (send) void keep(widgetId, send);
  };
  const keep = async (widgetId: string, viewTypes: ViewType[]): Promise<void> => {
    try {
      await report.current.onChange({ widgetId, teamId: report.current.teamId, viewTypes });
      act(widgetId, { type: 'saved' });
    } catch {
      act(widgetId, { type: 'failed' });
    }
  };

  return (widgetId) => {
    const change = changes.get(widgetId);
    const enabled = enablements.find((each) => each.widgetId === widgetId && each.teamId === teamId)?.viewTypes ?? [];
    return {
      views: shownViews(change, enabled),
      status: change?.status ?? 'idle',
      press: (viewType) => act(widgetId, { type: 'pressed', viewType }),
      retry: () => act(widgetId, { type: 'retried' }),
    };
  };
}
