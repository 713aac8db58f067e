import { useMemo, useSyncExternalStore } from 'react';
import { type LocalOverride, parseLocalOverride, readLocalOverride } from './local-override.ts';

/** The developer's own settings of this browser; undefined on a server, and while it hydrates. */
export function useLocalOverride(isAllowed: boolean): LocalOverride | undefined {
  const text = useSyncExternalStore(onOtherTabs, isAllowed ? readLocalOverride : nothing, nothing);
  return useMemo(() => parseLocalOverride(text), [text]);
}

function nothing(): undefined {
  return undefined;
}

function onOtherTabs(listener: () => void): () => void {
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}
