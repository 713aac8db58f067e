const texts = new WeakMap<Response, string>();

/** For `toNodeListener`: to read a text back from a response's stream takes as long as to make the response. */
export function keepText(response: Response, text: string): Response {
  texts.set(response, text);
  return response;
}

/** Undefined for a response that is not ours. */
export function keptText(response: Response): string | undefined {
  return texts.get(response);
}
