import type { WidgetContext } from '../protocol/context.ts';
import type { Result } from '../protocol/result.ts';
import type { SignedContext } from '../protocol/signed-context.ts';

/**
 * Decides whether a signed context may be believed: `verifyWithEndpoint` asks your server.
 * It may reject; `signal` aborts when its time is up.
 */
export type VerifyContext = (signed: SignedContext, options: { signal: AbortSignal }) => Promise<Result<WidgetContext>>;
