import type { ViewType } from '../../../protocol/context.ts';

/** One widget's switches, from the press of one of them until the CRM shows the same. */
export type SwitchChange =
  /** `wanted` is what the agent sees; `sent` is what is on its way. */
  | { status: 'saving'; sent: ViewType[]; wanted: ViewType[] }
  /** The server has it. `before` is what the CRM said until then. */
  | { status: 'saved'; wanted: ViewType[]; before: ViewType[] }
  /** Undone. `wanted` is what another try would send. */
  | { status: 'failed'; wanted: ViewType[] };

export type SwitchEvent = { type: 'pressed'; viewType: ViewType } | { type: 'retried' } | { type: 'saved' } | { type: 'failed' };

interface Step {
  change: SwitchChange | undefined;
  /** What goes to the server now. One at a time, so that an older answer cannot come after a newer one. */
  send?: ViewType[] | undefined;
}

/** @param enabled what the CRM says: the views the widget is on in. */
export function nextChange(change: SwitchChange | undefined, event: SwitchEvent, enabled: readonly ViewType[]): Step {
  switch (event.type) {
    case 'pressed': {
      const wanted = toggled(shownViews(change, enabled), event.viewType);
      return change?.status === 'saving' ? { change: { ...change, wanted } } : sending(wanted);
    }
    case 'retried':
      return change?.status === 'failed' ? sending(change.wanted) : { change };
    case 'saved':
      if (change?.status !== 'saving') return { change };
      return isSame(change.sent, change.wanted)
        ? { change: { status: 'saved', wanted: change.wanted, before: [...enabled] } }
        : sending(change.wanted);
    case 'failed':
      return { change: change?.status === 'saving' ? { status: 'failed', wanted: change.wanted } : change };
  }
}

/** What the switches show: at once what was pressed, until it failed or the CRM says something else. */
export function shownViews(change: SwitchChange | undefined, enabled: readonly ViewType[]): readonly ViewType[] {
  switch (change?.status) {
    case 'saving':
      return change.wanted;
    case 'saved':
      return isSame(change.before, enabled) ? change.wanted : enabled;
    default:
      return enabled;
  }
}

function sending(wanted: ViewType[]): Step {
  return { change: { status: 'saving', sent: wanted, wanted }, send: wanted };
}

function toggled(views: readonly ViewType[], view: ViewType): ViewType[] {
  return views.includes(view) ? views.filter((each) => each !== view) : [...views, view];
}

function isSame(one: readonly ViewType[], other: readonly ViewType[]): boolean {
  return one.length === other.length && one.every((view) => other.includes(view));
}
