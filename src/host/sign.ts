import type { Result } from '../protocol/result.ts';
import type { SignRequest } from '../protocol/sign-request.ts';
import type { SignedContext } from '../protocol/signed-context.ts';

/**
 * Asks the CRM's server for a signed context, by reference: the server writes the context from its own session.
 * It may reject, or answer with a failed Result whose code is then shown. `signal` aborts when the answer is no longer wanted.
 */
export type SignContext = (request: SignRequest & { signal: AbortSignal }) => Promise<SignedContext | Result<SignedContext>>;
