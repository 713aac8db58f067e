import { milliseconds } from '../protocol/milliseconds.ts';
import { fail, type Result } from '../protocol/result.ts';
import type { SignRequest } from '../protocol/sign-request.ts';
import type { SignedContext } from '../protocol/signed-context.ts';
import { readSigned } from './read-signed.ts';
import type { SignContext } from './sign.ts';

/** Asks for a signature, for so long. Never rejects. */
export async function signInTime(
  sign: SignContext,
  { widgetId, viewType, recordId }: SignRequest,
  timeoutSeconds: number,
  outer: AbortSignal,
): Promise<Result<SignedContext>> {
  const timeout = new AbortController();
  const stop = (): void => timeout.abort();
  outer.addEventListener('abort', stop);
  const timer = setTimeout(stop, milliseconds(timeoutSeconds));
  // A signer may not heed its signal, so the race does not wait for it.
  const stopped = new Promise<Result<never>>((resolve) => {
    timeout.signal.addEventListener('abort', () => resolve(fail('sign-timeout', `No signature came within ${timeoutSeconds} s.`)));
  });
  try {
    // Not at once, as StrictMode mounts, unmounts and mounts again in one go: only what stays is signed for.
    await Promise.resolve();
    if (outer.aborted) return await stopped;
    const answer = await Promise.race([sign({ widgetId, viewType, recordId, signal: timeout.signal }), stopped]);
    return readSigned(answer);
  } catch {
    return fail('sign-failed', 'The signer threw or rejected.');
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', stop);
  }
}
