import type { VerifyContext } from 'partner-widgets/partner';
import type { FailureCode } from 'partner-widgets/protocol';
import { verifyWithSecretKey } from 'partner-widgets/testing';
import { STORY_KEY } from '../widget/story-key.ts';

/** Verifies here in the browser. A real widget asks its server: `verifyWithEndpoint('/verify')`. */
export const verify: VerifyContext = verifyWithSecretKey(STORY_KEY);

/** A server that does not answer. */
export const neverVerifies: VerifyContext = () => new Promise(() => {});

/** A server that answers with a failure. */
export function answers(code: FailureCode): VerifyContext {
  return async () => ({ ok: false, failure: { code, message: 'So the story wants it.' } });
}
