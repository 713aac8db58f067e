import type { Failure } from '../../protocol/failure.ts';
import type { DialRequest } from './dial.ts';

/** How the phones are shown. */
export interface Dock {
  /** `minimized` shows the header alone; `hidden` nothing. The frames stay mounted in every case. */
  view: 'open' | 'minimized' | 'hidden';
  /** The provider that is shown, and that dials. */
  selected: string | undefined;
  /** The providers whose frames are mounted. They stay: a frame that leaves the DOM loses its call. */
  mounted: readonly string[];
  /** Waits until the selected phone is ready. */
  pending: DialRequest | undefined;
  alert: Alert | undefined;
}

/** Something the agent must know. */
export interface Alert {
  failure: Failure;
  /** A phone's own words, shown as they are, as text; and the id of its provider. */
  said?: { text: string; providerId: string } | undefined;
  /** Does again what failed. */
  retry?: (() => void) | undefined;
  /** Does it all the same. */
  anyway?: (() => void) | undefined;
}

export const emptyDock: Dock = { view: 'hidden', selected: undefined, mounted: [], pending: undefined, alert: undefined };

export type DockEvent =
  /** The providers there are, those whose calls come in, and the one that was used last. */
  | { type: 'providers'; ids: readonly string[]; inbound: readonly string[]; last: string | undefined }
  | { type: 'selected'; provider: string }
  | { type: 'opened' }
  | { type: 'minimized' }
  | { type: 'hidden' }
  | { type: 'asked-to-dial'; request: DialRequest }
  /** Nothing waits any more. */
  | { type: 'dialled' }
  | { type: 'alerted'; alert: Alert }
  | { type: 'alert-dismissed' };

export function nextDock(dock: Dock, event: DockEvent): Dock {
  switch (event.type) {
    case 'providers': {
      const { ids, inbound, last } = event;
      const isThere = (id: string | undefined): boolean => id !== undefined && ids.includes(id);
      const selected = [dock.selected, last, ids[0]].find(isThere);
      const kept = dock.mounted.filter(isThere);
      const mounted = [...kept, ...inbound.filter((id) => !kept.includes(id))];
      const isSame = selected === dock.selected && mounted.join() === dock.mounted.join();
      return isSame ? dock : { ...dock, selected, mounted };
    }
    case 'selected':
      return mount({ ...dock, selected: event.provider, view: 'open', alert: undefined, pending: undefined });
    case 'opened':
      return mount({ ...dock, view: 'open' });
    case 'minimized':
    case 'hidden':
      return { ...dock, view: event.type };
    case 'asked-to-dial':
      return mount({ ...dock, view: 'open', pending: event.request, alert: undefined });
    case 'dialled':
      return { ...dock, pending: undefined };
    case 'alerted':
      return { ...dock, alert: event.alert };
    case 'alert-dismissed':
      return { ...dock, alert: undefined };
  }
}

function mount(dock: Dock): Dock {
  const { selected, mounted } = dock;
  return selected === undefined || mounted.includes(selected) ? dock : { ...dock, mounted: [...mounted, selected] };
}
