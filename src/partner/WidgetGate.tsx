import type { ReactNode } from 'react';
import type { ViewType, WidgetContext } from '../protocol/context.ts';
import type { Failure } from '../protocol/failure.ts';
import type { Verified } from '../protocol/trust.ts';
import type { VerifyContext } from '../widget/verify.ts';
import { GateFailure } from './GateFailure.tsx';
import { type GateWords, gateWords } from './gate-words.ts';
import { useVerifiedContext } from './use-verified-context.ts';

/** What `WidgetGate` is given. */
export interface WidgetGateProps {
  /** Who decides: `verifyWithEndpoint('/verify')`. May be written inline. */
  verify: VerifyContext;
  /** The widget, rendered with a context that was verified, and with nothing less. */
  children: (widget: { context: Verified<WidgetContext>; viewType: ViewType }) => ReactNode;
  /** In place of the skeleton. */
  loading?: ReactNode;
  /** In place of the notice of a failure. */
  failed?: ((failure: Failure, retry: () => void) => ReactNode) | undefined;
  /** The CRMs this page talks to, such as "https://crm.example": without, no context by message, and none that is newer. On this machine none is needed. */
  allowedOrigins?: readonly string[] | undefined;
  /** When to give up on a verdict. Default 10. */
  verifyTimeoutSeconds?: number | undefined;
  /** Another URL than the page's own: for tests, stories and previews. */
  url?: string | undefined;
  /** Replaces built-in words, any of them. */
  words?: Partial<GateWords> | undefined;
}

/** Lets the widget render once its context is verified, and says readably why when it is not. */
export function WidgetGate({ children, loading, failed, words: replaced, ...options }: WidgetGateProps): ReactNode {
  const words = { ...gateWords, ...replaced };
  const widget = useVerifiedContext(options);
  switch (widget.status) {
    case 'verifying':
      return loading === undefined ? <div className="pw-gate-loading" role="status" aria-label={words.loading} /> : loading;
    case 'verified':
      return children({ context: widget.context, viewType: widget.viewType });
    case 'failed':
      if (failed) return failed(widget.failure, widget.retry);
      return <GateFailure code={widget.failure.code} words={words} onRetry={widget.retry} />;
  }
}
