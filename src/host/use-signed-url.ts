import { useEffect, useState } from 'react';
import type { ViewType } from '../protocol/context.ts';
import type { Failure } from '../protocol/failure.ts';
import type { Result } from '../protocol/result.ts';
import { useLatest } from '../react/use-latest.ts';
import type { SignContext } from './sign.ts';
import { signUrl } from './sign-url.ts';

export interface SignedUrlOptions {
  /** The registered widget: its id, and its https URL on another origin than the host's. */
  widget: { id: string; url: string };
  /** The page it is shown on. */
  viewType: ViewType;
  /** The person's or company's id. */
  recordId: string;
  /** May be written inline: a new function signs nothing again. */
  sign: SignContext;
  /** When to give up on a signature. Default 10. */
  signTimeoutSeconds?: number | undefined;
}

/** `reload` signs anew, from every state. */
export type SignedUrl = { reload: () => void } & (
  | { status: 'signing' }
  /** `id` is new with every signature: the frame's React key. Times are milliseconds since 1970. */
  | { status: 'signed'; id: string; url: string; askedAt: number; signedAt: number }
  | { status: 'failed'; failure: Failure }
);

interface Outcome {
  id: string;
  askedAt: number;
  signedAt: number;
  result: Result<string>;
}

/** The URL of a widget with its context signed into it. The latest record wins; what was asked for another is aborted and forgotten. */
export function useSignedUrl({ widget, viewType, recordId, sign, signTimeoutSeconds = 10 }: SignedUrlOptions): SignedUrl {
  const subject = JSON.stringify([widget.id, widget.url, viewType, recordId]);
  const [known, setKnown] = useState({ subject, attempt: 0 });
  const [outcome, setOutcome] = useState<Outcome>();
  const latest = useLatest({ sign, signTimeoutSeconds });
  // A record that is seen again counts as another: what was signed for it before may be stale, and its frame must be a new one.
  const asked = known.subject === subject ? known : { subject, attempt: known.attempt + 1 };
  if (asked !== known) setKnown(asked);
  const id = String(asked.attempt);
  const isAnswered = outcome?.id === id;
  useEffect(() => {
    // Effects also run anew for a tree that was hidden and is shown again.
    if (isAnswered) return;
    const controller = new AbortController();
    const askedAt = Date.now();
    const { sign, signTimeoutSeconds: timeoutSeconds } = latest.current;
    const request = { widgetId: widget.id, widgetUrl: widget.url, viewType, recordId, hostOrigin: location.origin };
    void signUrl({ ...request, sign, timeoutSeconds }, controller.signal).then((result) => {
      if (!controller.signal.aborted) setOutcome({ id, askedAt, signedAt: Date.now(), result });
    });
    return () => controller.abort();
  }, [id, isAnswered, widget.id, widget.url, viewType, recordId, latest]);
  const reload = (): void => setKnown((last) => ({ ...last, attempt: last.attempt + 1 }));
  // By id and not by effect: another record must not see this one's URL for even one render.
  if (!isAnswered) return { status: 'signing', reload };
  const { result, ...times } = outcome;
  return result.ok ? { status: 'signed', ...times, url: result.value, reload } : { status: 'failed', failure: result.failure, reload };
}
