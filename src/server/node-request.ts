/** What is used of Node's `IncomingMessage`, Express's request among them. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  method?: string | undefined;
  url?: string | undefined;
  originalUrl?: string | undefined;
  headers: Record<string, string | string[] | undefined>;
  /** What `express.json()` or `express.urlencoded()` left of the body. */
  body?: unknown;
  destroyed?: boolean | undefined;
  /** All of it has come. */
  complete?: boolean | undefined;
}
