/**
 * Reads no further than `maxLength` bytes, whatever the length header says; undefined when there are more.
 * Rejects when the body was read before, or broke off.
 */
export async function readBody(request: Pick<Request, 'body'>, maxLength: number): Promise<Blob | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.byteLength;
    if (length > maxLength) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(read.value);
  }
  return new Blob(chunks);
}
