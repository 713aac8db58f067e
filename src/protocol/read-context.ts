import type { WidgetContext } from './context.ts';
import { companyContextSchema, personContextSchema } from './context-schema.ts';
import { fail, type Result, succeed } from './result.ts';
import { readTimestamp } from './timestamp.ts';

/** Parsed JSON → context: its shape, and a timestamp that is one. */
export function readContext(json: unknown): Result<WidgetContext> {
  const shaped = readShape(json);
  return shaped.ok && readTimestamp(shaped.value.timestamp) === undefined ? failTimestamp() : shaped;
}

/** By the schema of the view the context belongs to, so that the field at fault can be named. */
export function readShape(json: unknown): Result<WidgetContext> {
  const { data, error } = (Object(json).company == null ? personContextSchema : companyContextSchema).safeParse(json);
  if (!error) return succeed(data);
  // The path alone: what stands there may be personal.
  return fail('invalid-context', `"${error.issues[0]?.path.join('.') || 'context'}" is not as documented.`);
}

export function failTimestamp() {
  return fail('invalid-context', '"timestamp" is not RFC 3339 with a zone.');
}
