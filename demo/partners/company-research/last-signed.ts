import { type VerifyContext, verifyWithEndpoint } from 'partner-widgets/partner';
import type { SignedContext } from 'partner-widgets/protocol';

const ask = verifyWithEndpoint('/company-research/verify');

let last: SignedContext | undefined;

/** Our server's verdict, and what it was about kept: it proves to our server which company is on the page. */
export const verify: VerifyContext = async (signed, options) => {
  const verdict = await ask(signed, options);
  if (verdict.ok) last = signed;
  return verdict;
};

export function lastSigned(): SignedContext | undefined {
  return last;
}
