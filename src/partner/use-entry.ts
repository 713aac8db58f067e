import { useMemo, useSyncExternalStore } from 'react';
import type { Result } from '../protocol/result.ts';
import { readSignedContext, type SignedContext } from '../protocol/signed-context.ts';
import { pageEntry } from './entry.ts';

export interface EntryOptions {
  /** Another URL than the page's own: for tests, stories and previews. */
  url?: string | undefined;
}

/** The signed context the page was opened with; undefined on a server, and for the render that hydrates. */
export function useEntry({ url }: EntryOptions): Result<SignedContext> | undefined {
  const isBrowser = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const given = useMemo(() => (url === undefined ? undefined : readSignedContext(url)), [url]);
  return isBrowser ? (given ?? pageEntry) : undefined;
}

function neverChanges(): () => void {
  return () => {};
}
