import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useLatest } from '../react/use-latest.ts';
import { ContextWatch, type VerifiedContextState, verifying, type WatchOptions } from '../widget/context-watch.ts';
import { reportContext } from '../widget/report.ts';
import { type EntryOptions, useEntrySource } from './use-entry.ts';

/** What `useVerifiedContext` is given. */
export interface VerifiedContextOptions extends EntryOptions, WatchOptions {}

/**
 * The page's context, once your verifier has said that the CRM signed it. Then the address bar is cleaned of it. A context that
 * the host signs anew is verified before it takes the place of the last.
 */
export function useVerifiedContext(options: VerifiedContextOptions): VerifiedContextState {
  const source = useEntrySource(options);
  const latest = useLatest(options);
  const watch = useMemo(() => new ContextWatch(source, () => latest.current), [source, latest]);
  const state = useSyncExternalStore(watch.subscribe, watch.getState, () => verifying);
  useEffect(() => reportContext(state), [state]);
  return state;
}
