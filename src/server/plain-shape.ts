import type * as z from 'zod/mini';

/** What may stand in one place of a JSON document. */
interface Shape {
  missing: boolean;
  null: boolean;
  text: boolean;
  number: boolean;
  list: Shape | undefined;
  fields: readonly Field[] | undefined;
}

interface Field {
  key: string;
  shape: Shape;
}

const NOTHING: Shape = { missing: false, null: false, text: false, number: false, list: undefined, fields: undefined };

/**
 * The values that a schema would accept *and hand back unchanged*, as far as a shape can tell: what needs a check or a
 * transformation is left out. So a yes of `hasShape` is final, and a no leaves the last word to the schema.
 */
export function plainShape(schema: z.core.$ZodType): Shape {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  // A format, such as `z.email()` or `z.int()`, is a check of its own.
  if (def.checks?.length || 'check' in def) return NOTHING;
  switch (def.type) {
    case 'string':
      return { ...NOTHING, text: true };
    case 'number':
      return { ...NOTHING, number: true };
    case 'null':
      return { ...NOTHING, null: true };
    case 'optional':
      return { ...plainShape(def.innerType), missing: true };
    case 'nullable':
      return { ...plainShape(def.innerType), null: true };
    case 'union':
      // The first alternative is enough for a yes.
      return def.options[0] ? plainShape(def.options[0]) : NOTHING;
    case 'array':
      return { ...NOTHING, list: plainShape(def.element) };
    case 'object':
      // Only a loose object keeps its unknown keys, and so stays as it is.
      return def.catchall?._zod.def.type === 'unknown' ? { ...NOTHING, fields: fieldsOf(def.shape) } : NOTHING;
    default:
      return NOTHING;
  }
}

function fieldsOf(shape: z.core.$ZodShape): Field[] {
  return Object.entries(shape).map(([key, schema]) => ({ key, shape: plainShape(schema) }));
}

export function hasShape(value: unknown, shape: Shape): boolean {
  switch (typeof value) {
    case 'string':
      return shape.text;
    case 'number':
      return shape.number && Number.isFinite(value);
    case 'undefined':
      return shape.missing;
    case 'object':
      if (value === null) return shape.null;
      if (Array.isArray(value)) return shape.list !== undefined && hasElements(value, shape.list);
      return shape.fields !== undefined && hasFields(value as Record<string, unknown>, shape.fields);
    default:
      return false;
  }
}

function hasElements(list: unknown[], shape: Shape): boolean {
  for (const element of list) if (!hasShape(element, shape)) return false;
  return true;
}

function hasFields(object: Record<string, unknown>, fields: readonly Field[]): boolean {
  for (const { key, shape } of fields) if (!hasShape(object[key], shape)) return false;
  return true;
}
