import type { FailureCode } from '../protocol/failure.ts';
import { fail } from '../protocol/result.ts';

const HEADERS = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

export function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...HEADERS, ...headers } });
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
  const text = await readText(request, maxLength);
  if (text === undefined) return refuse(413, `The body is longer than ${maxLength} bytes.`);
  try {
    return { json: JSON.parse(text) };
  } catch {
    return refuse(400, 'The body is not JSON.');
  }
}

function refuse(status: number, message: string): { refusal: Response } {
  return { refusal: answerFailure(status, 'malformed-request', message) };
}

/** Reads no further than `maxLength` bytes, whatever the length header says. */
async function readText(request: Request, maxLength: number): Promise<string | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.byteLength;
    if (length > maxLength) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(read.value);
  }
  return new Blob(chunks).text();
}
