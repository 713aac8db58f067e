import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Result } from '../protocol/result.ts';
import type { SignedContext } from '../protocol/signed-context.ts';
import { useLatest } from '../react/use-latest.ts';
import { type EntrySource, givenEntry, pageSource } from '../widget/entry-source.ts';

/** Where a hook reads the context from. */
export interface EntryOptions {
  /** Another URL than the page's own: for tests, stories and previews. */
  url?: string | undefined;
  /** The CRMs this page talks to, such as "https://crm.example": without, no context by message, and none that is newer. On this machine none is needed. */
  allowedOrigins?: readonly string[] | undefined;
}

export function useEntrySource({ url }: EntryOptions): EntrySource {
  return useMemo(() => (url === undefined ? pageSource : givenEntry(url)), [url]);
}

/** The signed context as it is now; undefined on a server, for the render that hydrates, and until one comes by message. */
export function useEntry(options: EntryOptions): Result<SignedContext> | undefined {
  const source = useEntrySource(options);
  const latest = useLatest(options);
  const subscribe = useCallback(
    (listener: () => void) => source.subscribe(listener, () => latest.current.allowedOrigins),
    [source, latest],
  );
  return useSyncExternalStore(subscribe, source.get, () => undefined);
}
