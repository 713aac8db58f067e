import { useMemo } from 'react';
import type { Capability } from '../protocol/conversation/capability.ts';
import type { Failure } from '../protocol/failure.ts';
import type { HostOptions } from '../widget/connect-to-host.ts';
import { type Wishes, wishes } from '../widget/wishes.ts';
import { useHostLink } from './use-host-link.ts';

/** The CRM that frames this page. Before it is there, wishes wait; each is answered, whatever happens. */
export type WidgetHost = Wishes &
  (
    | { status: 'connecting' }
    | { status: 'connected'; hostOrigin: string; capabilities: readonly Capability[] }
    /** Every wish is answered `supported: false`: `not-in-frame` at once, `unknown-host`, or `sync-timeout` after 30 s. */
    | { status: 'failed'; failure: Failure }
  );

/** The host, for what a widget may wish of it. The same object until something changes, so that it may stand in an effect. */
export function useWidgetHost(options: HostOptions = {}): WidgetHost {
  const link = useHostLink(options);
  return useMemo(() => {
    switch (link.status) {
      case 'connecting':
        return { ...wishes, status: 'connecting' };
      case 'connected':
        return { ...wishes, status: 'connected', hostOrigin: link.hostOrigin, capabilities: link.capabilities };
      case 'failed':
        return { ...wishes, status: 'failed', failure: link.failure };
    }
  }, [link]);
}
