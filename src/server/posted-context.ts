import { CONTEXT, PUBLIC_KEY_SIGNATURE, SIGNATURE } from '../protocol/query.ts';
import type { Result } from '../protocol/result.ts';
import { pickSignedContext, type SignedContext } from '../protocol/signed-context.ts';
import { readForm } from './read-form.ts';
import { readMaxContextLength, type VerifyOptions } from './verify-options.ts';

/** What `readPostedContext` is given besides the request. */
export type PostedContextOptions = Pick<VerifyOptions, 'maxContextLength'>;

/** For the signatures, and for what else a form may hold. */
const OTHER_FIELDS = 4_096;

/**
 * Reads the form with which a host opens a widget by POST: url-encoded or multipart. Verifies nothing, and takes the body: give a
 * `request.clone()` to read it again. Resolves for any request; beside the failures of `readSignedContext` there are
 * `malformed-request` (no form, read before, broken off) and `context-too-large`.
 */
export async function readPostedContext(request: Request, options: PostedContextOptions = {}): Promise<Result<SignedContext>> {
  // A "+", "/" or "=" takes three bytes when it is percent-encoded, as in a form it has to be.
  const form = await readForm(request, 3 * readMaxContextLength(options) + OTHER_FIELDS);
  if (!form.ok) return form;
  return pickSignedContext({
    context: form.value.getAll(CONTEXT),
    signature: form.value.getAll(SIGNATURE),
    publicKeySignature: form.value.getAll(PUBLIC_KEY_SIGNATURE),
  });
}
