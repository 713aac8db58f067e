/**
 * Does a message hold at most `limit` characters, items and fields? It counts no further than that, so a cycle or a sparse
 * array of millions is over the limit at once. Binary data counts as one, and so does a Map or a Set: nobody here looks inside.
 */
export function fits(message: unknown, limit: number): boolean {
  const waiting = [message];
  for (let left = limit; waiting.length > 0; ) {
    const each = waiting.pop();
    const isList = Array.isArray(each);
    // A String object is text, too: its characters would be listed as its fields, each alone.
    const isText = typeof each === 'string' || each instanceof String;
    left -= isText || isList ? each.length + 1 : 1;
    if (left < 0) return false;
    if (isText || typeof each !== 'object' || !each || ArrayBuffer.isView(each)) continue;
    for (const [name, part] of Object.entries(each)) {
      if (!isList) left -= name.length;
      // One by one: a hundred thousand arguments are too many for a call.
      waiting.push(part);
    }
  }
  return true;
}
