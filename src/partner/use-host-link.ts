import { useCallback, useSyncExternalStore } from 'react';
import { useLatest } from '../react/use-latest.ts';
import type { HostOptions } from '../widget/connect-to-host.ts';
import { hostStore } from '../widget/host-store.ts';
import type { HostLink } from '../widget/link.ts';

const connecting: HostLink = { status: 'connecting' };

/** Keeps the line to the host open while a component is there. Several share it; one that gives no origins takes those of the others. */
export function useHostLink(options: HostOptions): HostLink {
  const latest = useLatest(options);
  const subscribe = useCallback(
    (listener: () => void) => {
      const leave = hostStore.join(() => latest.current);
      const unsubscribe = hostStore.subscribe(listener);
      return () => {
        unsubscribe();
        leave();
      };
    },
    [latest],
  );
  return useSyncExternalStore(subscribe, hostStore.getLink, () => connecting);
}
