import * as z from 'zod';

/** What of JSON Schema the messages of our conversation use. */
interface Shape {
  type?: string | string[];
  enum?: string[];
  maxLength?: number;
  maxItems?: number;
  items?: Shape;
  anyOf?: Shape[];
  properties?: Record<string, Shape>;
  required?: string[];
  additionalProperties?: unknown;
}

/** The fields of a message as its schema says: "title: text, at most 200", each. */
export function fieldsOf(schema: z.core.$ZodType): string[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Shape;
  return Object.entries(properties).map(([name, shape]) => `${name}${required.includes(name) ? '' : '?'}: ${typeOf(shape)}`);
}

function typeOf({ type, enum: words, anyOf, maxLength, maxItems, items, properties, additionalProperties }: Shape): string {
  if (words) return words.map((word) => `"${word}"`).join(' or ');
  // What JSON has no word for is a Blob or an ArrayBuffer, of which no more than one is told.
  if (anyOf) return [...new Set(anyOf.map((each) => (Object.keys(each).length > 0 ? typeOf(each) : 'binary data')))].join(' or ');
  if (Array.isArray(type)) return type.map((each) => typeOf({ type: each })).join(' or ');
  if (type === 'string') return maxLength === undefined ? 'text' : `text, at most ${maxLength.toLocaleString('en')}`;
  if (type === 'array') return `list of ${typeOf(items ?? {})}${maxItems === undefined ? '' : `; ${maxItems} items`}`;
  if (properties) return `{ ${Object.keys(properties).join(', ')} }`;
  if (type === 'object') return additionalProperties ? 'texts by name' : '{}';
  return type === undefined ? 'anything that can be cloned' : type;
}
