/** In characters: more than a bundle has, and little enough to search. */
const MOST = 8_388_608;

/** The beginning of a body as text; the rest is not fetched, as it may have no end. */
export async function readStart({ body }: Pick<Response, 'body'>): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = '';
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    text += decoder.decode(read.value, { stream: true });
    if (text.length >= MOST) {
      await reader?.cancel();
      return text.slice(0, MOST);
    }
  }
  return text + decoder.decode();
}
