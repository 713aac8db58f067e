import type { WidgetContext } from '../protocol/context.ts';
import { milliseconds } from '../protocol/milliseconds.ts';
import { readContext } from '../protocol/read-context.ts';
import { readResult } from '../protocol/read-result.ts';
import { fail, type Result, succeed } from '../protocol/result.ts';
import type { SignedContext } from '../protocol/signed-context.ts';
import { asVerified, type Verified } from '../protocol/trust.ts';
import type { VerifyContext } from './verify.ts';

/** What a verifier answered, parsed at the door. */
export function readVerdict(answer: unknown): Result<Verified<WidgetContext>> {
  const result = readResult(answer, 'verify-failed');
  if (!result) return fail('verify-failed', 'The verifier did not answer with a Result.');
  if (!result.ok) return result;
  const read = readContext(result.value);
  return read.ok
    ? succeed(asVerified(read.value))
    : fail('verify-failed', `The verifier did not answer with a context: ${read.failure.message}`);
}

/** Asks for a verdict, for so long. Never rejects. */
export async function verdictInTime(
  verify: VerifyContext,
  signed: SignedContext,
  seconds: number,
): Promise<Result<Verified<WidgetContext>>> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<never>>((resolve) => {
    timer = setTimeout(() => {
      // A verifier may not heed its signal, so the race does not wait for it.
      resolve(fail('verify-timeout', `No verdict came within ${seconds} s.`));
      controller.abort();
    }, milliseconds(seconds));
  });
  try {
    return readVerdict(await Promise.race([verify(signed, controller), late]));
  } catch {
    return fail('verify-failed', 'The verifier threw or rejected.');
  } finally {
    clearTimeout(timer);
  }
}
