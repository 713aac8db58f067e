import { useEffect, useState } from 'react';
import { type ViewType, viewTypeOf, type WidgetContext } from '../protocol/context.ts';
import type { Failure } from '../protocol/failure.ts';
import type { Result } from '../protocol/result.ts';
import type { Verified } from '../protocol/trust.ts';
import { useLatest } from '../react/use-latest.ts';
import { cleanAddress } from './entry.ts';
import { sharedVerdict } from './shared-verdict.ts';
import { type EntryOptions, useEntry } from './use-entry.ts';
import type { VerifyContext } from './verify.ts';

export interface VerifiedContextOptions extends EntryOptions {
  /** Who decides: `verifyWithEndpoint('/verify')`. May be written inline. */
  verify: VerifyContext;
  /** When to give up on a verdict. Default 10. */
  verifyTimeoutSeconds?: number | undefined;
}

export type VerifiedContextState =
  /** Also on a server, and until the page has hydrated. */
  | { status: 'verifying' }
  | { status: 'verified'; context: Verified<WidgetContext>; viewType: ViewType }
  /** `retry` asks again with the same signed context; a stale one needs the CRM to reload the widget. */
  | { status: 'failed'; failure: Failure; retry: () => void };

interface Answer {
  question: string;
  result: Result<Verified<WidgetContext>>;
}

/** The page's context, once your verifier has said that the CRM signed it. Then the address bar is cleaned of it. */
export function useVerifiedContext({ verify, url, verifyTimeoutSeconds = 10 }: VerifiedContextOptions): VerifiedContextState {
  const entry = useEntry({ url });
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer>();
  const latest = useLatest({ verify, verifyTimeoutSeconds });
  const question = JSON.stringify([entry, attempt]);
  const isAnswered = answer?.question === question;
  useEffect(() => {
    // Effects also run anew for a tree that was hidden and is shown again.
    if (!entry?.ok || isAnswered) return;
    let isWanted = true;
    const { verify, verifyTimeoutSeconds: seconds } = latest.current;
    void sharedVerdict(verify, entry.value, seconds).then((result) => {
      if (!isWanted) return;
      setAnswer({ question, result });
      if (result.ok && url === undefined) cleanAddress(entry.value);
    });
    return () => {
      isWanted = false;
    };
  }, [entry, question, isAnswered, url, latest]);
  const retry = (): void => setAttempt((count) => count + 1);
  const result = entry?.ok === false ? entry : isAnswered && answer.result;
  if (!result) return { status: 'verifying' };
  if (!result.ok) return { status: 'failed', failure: result.failure, retry };
  return { status: 'verified', context: result.value, viewType: viewTypeOf(result.value) };
}
