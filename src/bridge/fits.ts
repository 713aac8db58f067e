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
    // One by one: a hundred thousand arguments are too many for a call, and pairs of name and value for a page that should not wait.
    if (isList) for (const part of each) waiting.push(part);
    else {
      for (const name of Object.keys(each)) {
        left -= name.length;
        waiting.push(Reflect.get(each, name));
      }
    }
  }
  return true;
}
