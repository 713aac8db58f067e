import { keptText } from './kept-text.ts';
import { bodyOf } from './node-body.ts';
import type { NodeRequest } from './node-request.ts';
import { reportError } from './report-error.ts';

/** What is used of Node's `ServerResponse`. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string | string[]>): unknown;
  end(body: string | Uint8Array): unknown;
  headersSent?: boolean | undefined;
  destroy?(): unknown;
}

/** What `toNodeListener` may be given. */
export interface NodeListenerOptions {
  /** Told of what the handler threw, as the response must not tell it. */
  onError?: ((error: unknown) => void) | undefined;
}

/**
 * Runs a Fetch handler under Node's http server, Connect or Express: `createServer(toNodeListener(handler))`,
 * `app.post('/sign', toNodeListener(handler))`. Hono, Next.js, Bun, Deno and edge runtimes take the handler as it is.
 *
 * Its promise never rejects, as Node's server does not look at it, and an unhandled rejection ends the process. What the handler
 * throws, or the stream of its response's body, is told to `onError` and answered with an empty 500, or by breaking off where an
 * answer had begun. An upload that the client itself broke off is no fault, and nothing is said of it.
 */
export function toNodeListener(handler: (request: Request) => Promise<Response>, { onError }: NodeListenerOptions = {}) {
  return async (request: NodeRequest, response: NodeResponse): Promise<void> => {
    try {
      const asked = toRequest(request);
      await send(response, asked ? await handler(asked) : new Response(null, { status: 400 }));
    } catch (error) {
      if (isBrokenOff(request)) return;
      reportError(error, onError);
      if (response.headersSent) response.destroy?.();
      else await send(response, new Response(null, { status: 500, headers: { 'Cache-Control': 'no-store', 'Content-Length': '0' } }));
    }
  };
}

async function send(response: NodeResponse, answer: Response): Promise<void> {
  // Before the head, as a body that breaks makes it another answer.
  const body = keptText(answer) ?? new Uint8Array(await answer.arrayBuffer());
  response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...cookiesOf(answer) });
  response.end(body);
}

/** Its client went before the whole of it had come: no answer would reach anyone. */
function isBrokenOff({ destroyed, complete }: NodeRequest): boolean {
  return destroyed === true && complete === false;
}

/** Cookies are the one header that cannot be joined to one line. */
function cookiesOf(answer: Response): Record<string, string[]> {
  const cookies = answer.headers.getSetCookie();
  return cookies.length > 0 ? { 'set-cookie': cookies } : {};
}

/** Undefined for what Fetch has no word for, such as the method TRACE, and for what no parser should have left. */
function toRequest(request: NodeRequest): Request | undefined {
  const method = request.method ?? 'GET';
  try {
    const body = method === 'GET' || method === 'HEAD' ? null : bodyOf(request);
    // Node wants `duplex` with a stream; the types of the DOM do not know it.
    const init: RequestInit & { duplex: 'half' } = { method, headers: headersOf(request), body, duplex: 'half' };
    return new Request(urlOf(request), init);
  } catch {
    return undefined;
  }
}

function urlOf(request: NodeRequest): URL {
  const url = new URL(`http://${request.headers['host'] ?? 'localhost'}`);
  // Not resolved against the host, as a path that begins with two slashes would name another one.
  const [path = '/', search = ''] = (request.originalUrl ?? request.url ?? '/').split(/\?(.*)/s);
  url.pathname = path;
  url.search = search;
  return url;
}

function headersOf({ headers }: NodeRequest): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    // HTTP/2's own, such as ":path", are not headers.
    value === undefined || name.startsWith(':') ? [] : [value].flat().map((each): [string, string] => [name, each]),
  );
}
