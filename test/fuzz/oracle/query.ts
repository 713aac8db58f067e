/** The query of `https://widget.example/…`, by the rules of WHATWG's urlencoded parser, with nothing of URLSearchParams. */
export function readQuery(query: string): Record<'context' | 'signature' | 'publicKeySignature', string[]> {
  const found: Record<string, string[]> = { context: [], signature: [], publicKeySignature: [] };
  for (const pair of query.split('#', 1)[0]!.split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const name = readPart(at < 0 ? pair : pair.slice(0, at));
    if (Object.hasOwn(found, name)) found[name]!.push(at < 0 ? '' : readPart(pair.slice(at + 1)));
  }
  return { context: found['context']!, signature: found['signature']!, publicKeySignature: found['publicKeySignature']! };
}

function readPart(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  if (!spaced.includes('%')) return Buffer.from(spaced).toString();
  const bytes: Uint8Array[] = [];
  for (const piece of spaced.split(/(%[0-9a-f]{2})/i)) {
    const isEscape = /^%[0-9a-f]{2}$/i.test(piece);
    bytes.push(isEscape ? Uint8Array.of(Number.parseInt(piece.slice(1), 16)) : Buffer.from(piece));
  }
  return Buffer.concat(bytes).toString();
}
