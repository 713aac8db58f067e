/**
 * Does a message hold at most `limit` characters, items and fields? It counts no further than that, so a cycle or a sparse
 * array of millions is over the limit at once. Binary data counts as one.
 */
export function fits(message: unknown, limit: number): boolean {
  const waiting = [message];
  for (let left = limit; waiting.length > 0; ) {
    const each = waiting.pop();
    left -= typeof each === 'string' || Array.isArray(each) ? each.length + 1 : 1;
    if (left < 0) return false;
    // One by one: a hundred thousand arguments are too many for a call.
    if (typeof each === 'object' && each && !ArrayBuffer.isView(each)) for (const part of Object.values(each)) waiting.push(part);
  }
  return true;
}
