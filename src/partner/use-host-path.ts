import type { HostOptions } from '../widget/connect-to-host.ts';
import { wishes } from '../widget/wishes.ts';
import { useHostLink } from './use-host-link.ts';

/**
 * Where in the widget the agent is, kept in the CRM's own address: a copied link, a reload and the Back button lead there again.
 * Undefined until the host says, and where it does not grant `path`.
 */
export function useHostPath(options: HostOptions = {}): [path: string | undefined, setPath: (path: string) => void] {
  const link = useHostLink(options);
  return [link.status === 'connected' ? link.path : undefined, setPath];
}

function setPath(path: string): void {
  void wishes.setPath(path);
}
