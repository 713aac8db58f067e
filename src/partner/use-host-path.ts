import type { HostOptions } from '../widget/connect-to-host.ts';
import { wishes } from '../widget/wishes.ts';
import { useHostLink } from './use-host-link.ts';

/**
 * Where in the widget the agent is, kept in the CRM's own address: a copied link, a reload and the Back button lead there again.
 * Undefined until the host says or you set it. Where the host does not grant `path`, it lives as long as the page.
 */
export function useHostPath(options: HostOptions = {}): [path: string | undefined, setPath: (path: string) => void] {
  return [useHostLink(options).path, setPath];
}

function setPath(path: string): void {
  void wishes.setPath(path);
}
