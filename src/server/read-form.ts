import { fail, type Result, succeed } from '../protocol/result.ts';
import { readBody } from './read-body.ts';

/** Either kind of form; a field that is there twice has two values. */
export type Form = Pick<FormData | URLSearchParams, 'getAll'>;

const URL_ENCODED = /^application\/x-www-form-urlencoded\s*(;|$)/i;
const MULTIPART = /^multipart\/form-data\s*;/i;

/**
 * The form that a page posted, of at most `maxLength` bytes; without a body an empty one.
 * Fails with `malformed-request` for a body that is no form, was read before or broke off, and with `context-too-large`.
 */
export async function readForm(request: Request, maxLength: number): Promise<Result<Form>> {
  try {
    if (request.bodyUsed) return malformed('The body was read before. Verify first, or give a `request.clone()`.');
    if (!request.body) return succeed(new URLSearchParams());
    const type = request.headers.get('content-type') ?? '';
    if (!URL_ENCODED.test(type) && !MULTIPART.test(type)) return malformed('The body is not a form.');
    const body = await readBody(request, maxLength);
    if (!body) return fail('context-too-large', `The form is longer than ${maxLength} bytes.`);
    const isMultipart = MULTIPART.test(type);
    return succeed(
      isMultipart
        ? await new Response(body, { headers: { 'content-type': type } }).formData()
        : new URLSearchParams(new TextDecoder().decode(body)),
    );
  } catch {
    return malformed('The body could not be read as a form.');
  }
}

function malformed(message: string) {
  return fail('malformed-request', message);
}
