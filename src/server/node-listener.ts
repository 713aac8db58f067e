import { keptText } from './kept-text.ts';
import { bodyOf } from './node-body.ts';
import type { NodeRequest } from './node-request.ts';

/** What is used of Node's `ServerResponse`. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string | string[]>): unknown;
  end(body: string | Uint8Array): unknown;
}

/**
 * Runs a Fetch handler under Node's http server, Connect or Express: `createServer(toNodeListener(handler))`,
 * `app.post('/sign', toNodeListener(handler))`. Hono, Next.js, Bun, Deno and edge runtimes take the handler as it is.
 */
export function toNodeListener(handler: (request: Request) => Promise<Response>) {
  return async (request: NodeRequest, response: NodeResponse): Promise<void> => {
    const asked = toRequest(request);
    const answer = asked ? await handler(asked) : new Response(null, { status: 400 });
    response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...cookiesOf(answer) });
    response.end(keptText(answer) ?? new Uint8Array(await answer.arrayBuffer()));
  };
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
