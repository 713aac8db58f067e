import { useSyncExternalStore } from 'react';
import { type LocalOverride, readLocalOverride } from './local-override.ts';

// Read once for each page: it is a developer's switch, and is set before a reload.
let known: { override: LocalOverride | undefined } | undefined;

/** The developer's own settings of this browser; undefined on a server, and while it hydrates. */
export function useLocalOverride(isAllowed: boolean): LocalOverride | undefined {
  const override = useSyncExternalStore(never, read, () => undefined);
  return isAllowed ? override : undefined;
}

function read(): LocalOverride | undefined {
  known ??= { override: readLocalOverride() };
  return known.override;
}

function never(): () => void {
  return () => {};
}
