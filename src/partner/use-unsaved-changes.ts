import { useEffect } from 'react';
import type { HostOptions } from '../widget/connect-to-host.ts';
import { wishes } from '../widget/wishes.ts';
import { useHostLink } from './use-host-link.ts';

/** While true the host asks the agent before it throws this page away, where it grants `unsaved-changes`. */
export function useUnsavedChanges(hasUnsavedChanges: boolean, options: HostOptions = {}): void {
  useHostLink(options);
  useEffect(() => {
    if (!hasUnsavedChanges) return;
    void wishes.setUnsavedChanges(true);
    return () => void wishes.setUnsavedChanges(false);
  }, [hasUnsavedChanges]);
}
