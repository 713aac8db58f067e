import { useEffect, useState } from 'react';
import type { ViewType } from '../protocol/context.ts';
import type { Delivery } from '../protocol/delivery.ts';
import type { Failure } from '../protocol/failure.ts';
import type { Result } from '../protocol/result.ts';
import { useLatest } from '../react/use-latest.ts';
import type { SignContext } from './sign.ts';
import { type Opening, signUrl } from './sign-url.ts';

/** What `useSignedUrl` is given. */
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
  /** How the context reaches the widget. Default "query", in the URL; over 8,000 characters it has to be "message" or "post". */
  delivery?: Delivery | undefined;
  /** For the widget's first paint, in the URL: asked when the signature is there. */
  environment?: (() => object | undefined) | undefined;
}

/** `reload` signs anew, from every state. `id` is new with every opening: the frame's React key. Times are milliseconds since 1970. */
export type SignedUrl = { reload: () => void; id: string } & (
  | { status: 'signing' }
  | ({ status: 'signed'; askedAt: number; signedAt: number } & Opening)
  | { status: 'failed'; askedAt: number; failure: Failure }
);

interface Outcome {
  id: string;
  askedAt: number;
  signedAt: number;
  result: Result<Opening>;
}

/** The URL of a widget with its context signed into it. The latest record wins; what was asked for another is aborted and forgotten. */
export function useSignedUrl({ widget, viewType, recordId, delivery = 'query', ...options }: SignedUrlOptions): SignedUrl {
  const subject = JSON.stringify([widget.id, widget.url, viewType, recordId, delivery]);
  const [known, setKnown] = useState({ subject, attempt: 0 });
  const [outcome, setOutcome] = useState<Outcome>();
  const latest = useLatest(options);
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
    const { sign, signTimeoutSeconds: timeoutSeconds = 10, environment } = latest.current;
    const request = { widgetId: widget.id, widgetUrl: widget.url, viewType, recordId, delivery, hostOrigin: location.origin };
    void signUrl({ ...request, sign, timeoutSeconds, environment }, controller.signal).then((result) => {
      if (!controller.signal.aborted) setOutcome({ id, askedAt, signedAt: Date.now(), result });
    });
    return () => controller.abort();
  }, [id, isAnswered, widget.id, widget.url, viewType, recordId, delivery, latest]);
  const reload = (): void => setKnown((last) => ({ ...last, attempt: last.attempt + 1 }));
  // By id and not by effect: another record must not see this one's URL for even one render.
  if (!isAnswered) return { status: 'signing', id, reload };
  const { result, ...times } = outcome;
  return result.ok
    ? { status: 'signed', ...times, ...result.value, reload }
    : { status: 'failed', id, askedAt: times.askedAt, failure: result.failure, reload };
}
