import { useMemo } from 'react';
import { decodeContext } from '../protocol/codec.ts';
import { type ViewType, viewTypeOf, type WidgetContext } from '../protocol/context.ts';
import type { Failure } from '../protocol/failure.ts';
import type { Result } from '../protocol/result.ts';
import type { SignedContext } from '../protocol/signed-context.ts';
import type { Unverified } from '../protocol/trust.ts';
import { type EntryOptions, useEntry } from './use-entry.ts';

/** What `useWidgetContext` gives: a context that nobody has vouched for. */
export type WidgetContextState =
  /** On a server, and until the page has hydrated. */
  | { status: 'pending' }
  | { status: 'unverified'; context: Unverified<WidgetContext>; viewType: ViewType }
  | { status: 'failed'; failure: Failure };

/**
 * The context in the page's URL, decoded and no more: anyone can write such a URL. Good for a greeting or a layout while
 * `useVerifiedContext` asks; never for a decision, nor for asking your server for data.
 */
export function useWidgetContext(options: EntryOptions = {}): WidgetContextState {
  const entry = useEntry(options);
  return useMemo(() => decode(entry), [entry]);
}

function decode(entry: Result<SignedContext> | undefined): WidgetContextState {
  if (!entry) return { status: 'pending' };
  const decoded = entry.ok ? decodeContext(entry.value.context) : entry;
  if (!decoded.ok) return { status: 'failed', failure: decoded.failure };
  return { status: 'unverified', context: decoded.value, viewType: viewTypeOf(decoded.value) };
}
