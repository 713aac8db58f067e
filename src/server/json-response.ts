import type { FailureCode } from '../protocol/failure.ts';
import { fail } from '../protocol/result.ts';
import { keepText } from './kept-text.ts';
import { readBody } from './read-body.ts';

const HEADERS = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

export function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  const text = JSON.stringify(body);
  return keepText(new Response(text, { status, headers: { ...HEADERS, ...headers } }), text);
}

export function answerFailure(status: number, code: FailureCode, message: string, headers?: Record<string, string>): Response {
  return answer(status, fail(code, message), headers);
}

/** 204, without a body. */
export function answerNothing(): Response {
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
}

/** 405 for a request by another method than these, `'GET, POST'`. */
export function answerMethod(allowed: string): Response {
  return answerFailure(405, 'malformed-request', `Use ${allowed}.`, { Allow: allowed });
}

/** A JSON body of limited size, or the response that says why not. */
export async function readJson(request: Request, maxLength: number): Promise<{ json: unknown } | { refusal: Response }> {
  // A form of another site can post, but not as JSON: a browser asks first, and is not answered.
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return refuse(415, 'Send application/json.');
  const body = await readBody(request, maxLength);
  if (!body) return refuse(413, `The body is longer than ${maxLength} bytes.`);
  try {
    return { json: JSON.parse(new TextDecoder().decode(body)) };
  } catch {
    return refuse(400, 'The body is not JSON.');
  }
}

function refuse(status: number, message: string): { refusal: Response } {
  return { refusal: answerFailure(status, 'malformed-request', message) };
}
