import type { WidgetContext } from '../protocol/context.ts';
import { companyContextSchema, personContextSchema } from '../protocol/context-schema.ts';
import { hasShape, plainShape } from './plain-shape.ts';

const person = /* @__PURE__ */ plainShape(personContextSchema);
const company = /* @__PURE__ */ plainShape(companyContextSchema);

/** Zod's yes to a well-formed context, at a fraction of its time; on a no, ask zod. */
export function isPlainContext(json: unknown): json is WidgetContext {
  return hasShape(json, person) || hasShape(json, company);
}
