import { useHostState, useWidgetHost } from 'partner-widgets/partner';
import type { Home } from './homes.ts';

export interface SavedHomes {
  ids: readonly string[];
  toggle(home: Home): void;
}

/** The hearts, kept by the CRM for this person, which says so in passing. */
export function useSavedHomes(): SavedHomes {
  const host = useWidgetHost();
  const { value: ids, set } = useHostState<readonly string[]>('saved', [], readIds);
  return {
    ids,
    toggle({ id, street }) {
      const isSaved = ids.includes(id);
      set(isSaved ? ids.filter((each) => each !== id) : [...ids, id]);
      void host.toast({ text: isSaved ? `${street} is no longer saved.` : `${street} is saved.`, kind: isSaved ? 'info' : 'success' });
    },
  };
}

function readIds(kept: unknown): string[] | undefined {
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : undefined;
}
