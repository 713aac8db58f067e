import { useInsertionEffect, useSyncExternalStore } from 'react';
import type { HostEnvironment } from '../protocol/conversation/environment.ts';
import { applyEnvironment } from '../widget/apply-environment.ts';
import type { HostOptions } from '../widget/connect-to-host.ts';
import { getEnvironment, plainEnvironment, watchEnvironment } from '../widget/environment.ts';
import { useHostLink } from './use-host-link.ts';

/** What `useHostEnvironment` is given. */
export interface HostEnvironmentOptions extends HostOptions {
  /** Puts theme, colour scheme and the host's custom properties on the root element. Default true. */
  apply?: boolean | undefined;
}

/**
 * How the host looks and whom it speaks to, from the first render on: its URL says so where it grants `environment`, and it tells
 * every change. A host that grants nothing still has its colour scheme; the rest is then the browser's.
 */
export function useHostEnvironment({ apply = true, ...options }: HostEnvironmentOptions = {}): HostEnvironment {
  useHostLink(options);
  const environment = useSyncExternalStore(watchEnvironment, getEnvironment, () => plainEnvironment);
  // Before anything is measured or painted.
  useInsertionEffect(() => {
    if (apply) applyEnvironment(environment);
  }, [apply, environment]);
  return environment;
}
