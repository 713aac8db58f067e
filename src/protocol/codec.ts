import { decodeBase64, encodeBase64 } from './base64.ts';
import type { WidgetContext } from './context.ts';
import { readContext } from './read-context.ts';
import { fail, type Result, succeed } from './result.ts';
import { asUnverified, type Unverified } from './trust.ts';

const utf8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true });

/** Context → JSON → UTF-8 → standard, padded Base64. This text is what gets signed. */
export function encodeContext(context: WidgetContext): string {
  return encodeBase64(new TextEncoder().encode(JSON.stringify(context)));
}

/** Base64 text → context. Says nothing about who wrote it or when: see `verifyContext` and `useVerifiedContext`. */
export function decodeContext(text: string): Result<Unverified<WidgetContext>> {
  const json = decodeJson(restorePlus(text));
  if (!json.ok) return json;
  const context = readContext(json.value);
  return context.ok ? succeed(asUnverified(context.value)) : context;
}

/** Base64 text → whatever JSON it holds, without any key `__proto__`. */
export function decodeJson(text: string): Result<unknown> {
  const bytes = decodeBase64(text);
  if (!bytes) return fail('malformed-context', 'The context is not Base64.');
  try {
    return succeed(parseJson(utf8.decode(bytes)));
  } catch {
    return fail('malformed-context', 'The context does not hold JSON in UTF-8.');
  }
}

/** A "+" that was not percent-encoded arrives as a space; Base64 has no spaces. */
export function restorePlus(text: string): string {
  return text.includes(' ') ? text.replaceAll(' ', '+') : text;
}

function parseJson(text: string): unknown {
  // A reviver costs three times the parse.
  if (!mayHoldProto(text)) return JSON.parse(text);
  return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
}

// The key as it is, or with one of its letters as an escape such as \u005f. PHP and Python escape every é, which is none of them.
const PROTO = /__proto__|\\u00[567]/;

function mayHoldProto(text: string): boolean {
  // Four times as fast as the pattern, and enough for most texts.
  return (text.includes('__') || text.includes('\\u00')) && PROTO.test(text);
}
