/** Characters of JSON for one widget and record. */
const MAX_STATE = 100_000;

/**
 * The JSON that is kept, with another value under one key: two frames of a widget write each their own. null forgets, and gives null
 * where nothing is left. Throws where it would be too much, or the value is no JSON.
 */
export function keepJson(kept: string | null, key: string, json: string | null): string | null {
  const values = new Map(parse(kept));
  if (json === null) values.delete(key);
  else values.set(key, JSON.parse(json));
  if (values.size === 0) return null;
  const text = JSON.stringify(Object.fromEntries(values));
  if (text.length > MAX_STATE) throw new RangeError('More than 100,000 characters of JSON.');
  return text;
}

/** What cannot be read begins anew. */
function parse(kept: string | null): [string, unknown][] {
  try {
    return Object.entries(Object(JSON.parse(kept ?? '')));
  } catch {
    return [];
  }
}
