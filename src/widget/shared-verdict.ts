import type { WidgetContext } from '../protocol/context.ts';
import type { Result } from '../protocol/result.ts';
import type { SignedContext } from '../protocol/signed-context.ts';
import type { Verified } from '../protocol/trust.ts';
import { verdictInTime } from './verdict.ts';
import type { VerifyContext } from './verify.ts';

type Verdict = Promise<Result<Verified<WidgetContext>>>;

/** How many verdicts are remembered for one verifier. */
const MOST = 5;

const asked = new WeakMap<VerifyContext, Map<string, Verdict>>();

/**
 * One question to one verifier, however many components ask it: StrictMode asks twice, two hooks on a page ask twice, and a
 * server with a replay store would refuse the second. A failure is shared by those who wait for it, and then forgotten.
 */
export function sharedVerdict(verify: VerifyContext, signed: SignedContext, seconds: number): Verdict {
  const verdicts = asked.get(verify) ?? new Map<string, Verdict>();
  asked.set(verify, verdicts);
  const question = JSON.stringify(signed);
  const verdict = verdicts.get(question) ?? verdictInTime(verify, signed, seconds);
  verdicts.set(question, verdict);
  // A page that lives on is sent a newer context every few minutes.
  for (const old of [...verdicts.keys()].slice(0, -MOST)) verdicts.delete(old);
  void verdict.then(({ ok }) => ok || verdicts.delete(question));
  return verdict;
}
