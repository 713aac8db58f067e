/**
 * What arrives of a message that is posted: a copy. jsdom has no structured clone of its own, and Node's does not know jsdom's
 * Blob, so plain data is copied here; a Blob, which nobody can change, stays itself.
 * @throws DOMException "DataCloneError" for a function, a symbol or an element, as a browser does.
 */
export function cloneMessage(value: unknown, known = new Map<object, unknown>()): unknown {
  if (typeof value === 'function' || typeof value === 'symbol' || value instanceof Node) {
    throw new DOMException('A message holds what cannot leave its window.', 'DataCloneError');
  }
  if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
  if (known.has(value)) return known.get(value);
  if (value instanceof Date) return new Date(value);
  if (value instanceof ArrayBuffer) return value.slice(0);
  if (ArrayBuffer.isView(value) || value instanceof Map || value instanceof Set) return structuredClone(value);
  const copy: unknown[] | Record<string, unknown> = Array.isArray(value) ? [] : {};
  known.set(value, copy);
  for (const [name, each] of Object.entries(value)) Reflect.set(copy, name, cloneMessage(each, known));
  return copy;
}
