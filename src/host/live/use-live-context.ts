import { useCallback, useEffect, useRef, useState } from 'react';
import { fail, type Result } from '../../protocol/result.ts';
import type { SignedContext } from '../../protocol/signed-context.ts';
import { useLatest } from '../../react/use-latest.ts';
import { AHEAD, type IfNotListening, renewalOf } from './renewal.ts';

export interface LiveContextOptions {
  /** Tells one opening from the next. */
  openingId: string;
  /** Milliseconds since 1970; undefined while the first signature is on its way. */
  signedAt: number | undefined;
  /** A new value says that the record changed. */
  recordVersion: string | number | undefined;
  maxAgeSeconds: number;
  ifNotListening: IfNotListening;
  listens: boolean;
  isVisible: boolean;
  hasUnsavedChanges: boolean;
  sign: (signal: AbortSignal) => Promise<Result<SignedContext>>;
  push: (signed: SignedContext) => void;
  remount: () => void;
}

interface Known {
  openingId: string;
  version: string | number | undefined;
  /** Of the newest signature, where it is not the first. */
  renewed?: { at: number; signed: SignedContext } | undefined;
  /** Not before, as the last attempt failed. */
  notBefore?: number | undefined;
}

/** Keeps the context of an open frame fresh. Gives the newest, and a way to ask for a newer one at once. */
export function useLiveContext(options: LiveContextOptions) {
  const { openingId, signedAt, recordVersion, maxAgeSeconds, ifNotListening, listens, isVisible, hasUnsavedChanges } = options;
  const [last, setLast] = useState<Known>({ openingId, version: recordVersion });
  const known = last.openingId === openingId ? last : { openingId, version: recordVersion };
  if (known !== last) setLast(known);
  const latest = useLatest(options);
  const wasVisible = useRef(false);
  const renew = useCallback(
    async (signal: AbortSignal): Promise<Result<SignedContext>> => {
      const { openingId: id, recordVersion: version, sign, push } = latest.current;
      const result = await sign(signal);
      // The agent went on to another record meanwhile.
      if (signal.aborted || latest.current.openingId !== id) return fail('disconnected', 'The frame is gone.');
      const renewed = result.ok ? { at: Date.now(), signed: result.value } : undefined;
      setLast((before) => (renewed ? { openingId: id, version, renewed } : { ...before, notBefore: Date.now() + AHEAD }));
      if (result.ok) push(result.value);
      return result;
    },
    [latest],
  );
  useEffect(() => {
    const isBack = isVisible && !wasVisible.current;
    wasVisible.current = isVisible;
    if (signedAt === undefined) return;
    const isChanged = known.version !== recordVersion;
    const age = Date.now() - (known.renewed?.at ?? signedAt);
    const maxAge = maxAgeSeconds * 1000;
    const renewal = renewalOf({ listens, ifNotListening, isVisible, isBack, isChanged, hasUnsavedChanges, age, maxAge });
    if (renewal.status === 'rest') return;
    if (renewal.status === 'remount') {
      latest.current.remount();
      return;
    }
    const controller = new AbortController();
    const due = renewal.status === 'wait' ? renewal.milliseconds : 0;
    const timer = setTimeout(() => void renew(controller.signal), Math.max(due, (known.notBefore ?? 0) - Date.now()));
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [known, signedAt, recordVersion, maxAgeSeconds, ifNotListening, listens, isVisible, hasUnsavedChanges, latest, renew]);
  return { renewed: known.renewed, renew };
}
