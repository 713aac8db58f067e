/** Base64 text → JSON, as design.md has it and by other means than the codec: undefined where it is malformed. */
export function readJson(text: string): { json: unknown } | undefined {
  const [, digits = '', padding = ''] = /^([A-Za-z0-9+/_-]*)(={0,2})$/.exec(text) ?? [undefined, '*'];
  if (digits === '*' || digits.length % 4 === 1 || (padding !== '' && text.length % 4 !== 0)) return undefined;
  const bytes = Buffer.from(digits, 'base64url');
  const content = bytes.toString();
  // Whatever is no UTF-8 was replaced, and does not come back as it was.
  if (!Buffer.from(content).equals(bytes)) return undefined;
  try {
    return { json: withoutProto(JSON.parse(content.replace(/^\ufeff/, ''))) };
  } catch {
    return undefined;
  }
}

function withoutProto(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutProto);
  if (typeof json !== 'object' || json === null) return json;
  const fields = Object.entries(json).filter(([name]) => name !== '__proto__');
  return Object.fromEntries(fields.map(([name, value]) => [name, withoutProto(value)]));
}
