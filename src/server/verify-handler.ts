import { pickSignedContext } from '../protocol/signed-context.ts';
import { answer, answerFailure, answerMethod, readJson } from './json-response.ts';
import { verifyContext } from './verify-context.ts';
import { readRules, type VerifyOptions } from './verify-options.ts';

/** What `createVerifyHandler` is given. */
export interface VerifyHandlerOptions extends VerifyOptions {
  /** The widget's key; while a rotation overlaps, both. */
  secretKeys: string | readonly string[];
}

/**
 * A handler for `POST SignedContext` that answers with `verifyContext`'s Result as JSON: 200 when it verified, 403 when not.
 * It belongs on the widget's own origin and sends no CORS headers.
 * @throws TypeError at once for misconfiguration, so that a server without a key does not start.
 */
export function createVerifyHandler({ secretKeys, ...options }: VerifyHandlerOptions): (request: Request) => Promise<Response> {
  const { maxContextLength } = readRules(secretKeys, options);
  return async (request) => {
    try {
      if (request.method !== 'POST') return answerMethod('POST');
      const body = await readJson(request, maxContextLength + 1024);
      if ('refusal' in body) return body.refusal;
      const signed = pickSignedContext(Object(body.json));
      const result = signed.ok ? await verifyContext(signed.value, secretKeys, options) : signed;
      return answer(result.ok ? 200 : 403, result);
    } catch {
      return answerFailure(500, 'verify-failed', 'The server could not verify.');
    }
  };
}
