import { restorePlus } from './codec.ts';
import { CONTEXT, PUBLIC_KEY_SIGNATURE, SIGNATURE } from './query.ts';
import { fail, type Result, succeed } from './result.ts';

/** What travels: the Base64 text of a context, and what was made from it with the key. */
export interface SignedContext {
  /** Base64 of the context's JSON in UTF-8. */
  context: string;
  /** HMAC-SHA256 of `context` (the text, not what it decodes to): 64 hex digits. */
  signature: string;
  /** Ed25519 over the same text, for widgets that verify in the browser. */
  publicKeySignature?: string;
}

/** Reads the parameters of a widget's URL, or of its query alone. Verifies nothing. */
export function readSignedContext(urlOrSearch: string | URL): Result<SignedContext> {
  return searchSignedContext(new URLSearchParams(queryOf(String(urlOrSearch))));
}

/** The same from a query that `URLSearchParams` parsed. */
export function searchSignedContext(query: URLSearchParams): Result<SignedContext> {
  return pickSignedContext({
    context: query.getAll(CONTEXT),
    signature: query.getAll(SIGNATURE),
    publicKeySignature: query.getAll(PUBLIC_KEY_SIGNATURE),
  });
}

/** The same from any parsed query, where a repeated parameter is a list. */
export function pickSignedContext(query: { context?: unknown; signature?: unknown; publicKeySignature?: unknown }): Result<SignedContext> {
  const values = [query.context, query.signature, query.publicKeySignature];
  // Two values could let two readers see two contexts.
  if (values.some(isRepeated)) return fail('duplicate-parameter', 'A parameter is there more than once.');
  const [context, signature, publicKeySignature] = values.map(textOf);
  if (!context) return fail('missing-context', 'There is no context.');
  if (!signature) return fail('missing-signature', 'There is no signature.');
  const signed = { context: restorePlus(context), signature };
  return succeed(publicKeySignature ? { ...signed, publicKeySignature } : signed);
}

function isRepeated(value: unknown): boolean {
  return Array.isArray(value) && value.length > 1;
}

function textOf(value: unknown): string | undefined {
  const only: unknown = Array.isArray(value) ? value[0] : value;
  return typeof only === 'string' ? only : undefined;
}

function queryOf(text: string): string {
  const [beforeHash = ''] = text.split('#', 1);
  const mark = beforeHash.indexOf('?');
  if (mark >= 0) return beforeHash.slice(mark);
  return /^[a-z][a-z\d+.-]*:|^\//i.test(beforeHash) ? '' : beforeHash;
}
