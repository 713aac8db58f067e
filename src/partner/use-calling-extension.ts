import { useEffect, useSyncExternalStore } from 'react';
import { useLatest } from '../react/use-latest.ts';
import type { CallingExtension } from './calling-extension.ts';
import { type CallingOptions, callingStore } from './calling-store.ts';

const connecting: CallingExtension = { status: 'connecting' };

/**
 * A soft phone in a CRM, on HubSpot's calling wire. The phone says what it is by `isLoggedIn`, `isAvailable` and `size`, and is told
 * what happens by handlers, which may be written inline; the state says what it may do. Several components of one window share
 * the phone: each hears everything.
 */
export function useCallingExtension(options: CallingOptions): CallingExtension {
  const latest = useLatest(options);
  const extension = useSyncExternalStore(callingStore.subscribe, callingStore.getExtension, () => connecting);
  useEffect(() => callingStore.join(() => latest.current), [latest]);
  // After every render, as it is cheap: what is not new is not told.
  useEffect(() => callingStore.tell());
  return extension;
}
