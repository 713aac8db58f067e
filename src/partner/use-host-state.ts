import { useCallback, useState } from 'react';
import type { HostOptions } from '../widget/connect-to-host.ts';
import { keepState, readKept } from '../widget/kept-state.ts';
import { useHostLink } from './use-host-link.ts';

export interface HostState<T> {
  value: T;
  set: (value: T) => void;
  /** The host has said what it kept, or that it keeps nothing. Before, `value` is the initial one, unless it was set. */
  isRestored: boolean;
}

/**
 * State that the host keeps for this widget and record, so that a half-written note is still there after the agent was elsewhere.
 * Where the host does not grant `state`, it lives as long as the page.
 * @param parse what was kept, perhaps by an earlier release of your widget → the value, or undefined to begin anew.
 */
export function useHostState<T>(key: string, initial: T, parse: (kept: unknown) => T | undefined, options: HostOptions = {}): HostState<T> {
  const link = useHostLink(options);
  const [own, setOwn] = useState<{ value: T }>();
  const set = useCallback(
    (value: T) => {
      setOwn({ value });
      void keepState(key, value);
    },
    [key],
  );
  const kept = readKept(link).get(key);
  // What the agent typed before the host spoke is newer than what it kept.
  const value = own ? own.value : ((kept === undefined ? undefined : parse(kept)) ?? initial);
  return { value, set, isRestored: link.status !== 'connecting' };
}
