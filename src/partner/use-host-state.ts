import { useCallback, useSyncExternalStore } from 'react';
import type { HostOptions } from '../widget/connect-to-host.ts';
import { keepState, readKept, watchKept } from '../widget/kept-state.ts';
import { useHostLink } from './use-host-link.ts';

/** A value that the host keeps for the widget: what `useHostState` gives. */
export interface HostState<T> {
  value: T;
  /** Takes a value, not a function. `value` is the new one at once, also where it cannot be kept: `keepState` says whether it was. */
  set: (value: T) => void;
  /** The host has said what it kept, or that it keeps nothing. Before, `value` is the initial one, unless it was set. */
  isRestored: boolean;
}

/**
 * State that the host keeps for this widget and record, so that a half-written note is still there after the agent was elsewhere.
 * Where the host does not grant `state`, it lives as long as the page. Components that give the same key share it.
 * @param parse what JSON made of it, perhaps an earlier release of your widget's → the value, or undefined to begin anew.
 */
export function useHostState<T>(key: string, initial: T, parse: (kept: unknown) => T | undefined, options: HostOptions = {}): HostState<T> {
  const link = useHostLink(options);
  const kept = useSyncExternalStore(
    watchKept,
    () => readKept(key),
    () => undefined,
  );
  const set = useCallback((value: T) => void keepState(key, value), [key]);
  return { value: (kept === undefined ? undefined : parse(kept)) ?? initial, set, isRestored: link.status !== 'connecting' };
}
