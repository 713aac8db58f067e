import type { NodeRequest } from './node-request.ts';

/** What a handler may read: the body itself, or what a parser that came before left of it, written out again. */
export function bodyOf(request: NodeRequest): BodyInit {
  const { body } = request;
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return new Uint8Array(body);
  if (isForm(request) && isFields(body)) {
    // An empty object is what Express 4 also leaves of a body that it did not read.
    return Object.keys(body).length > 0 ? writeForm(body) : streamOf(request);
  }
  return body === undefined ? streamOf(request) : JSON.stringify(body);
}

function isForm({ headers }: NodeRequest): boolean {
  return String(headers['content-type']).toLowerCase().startsWith('application/x-www-form-urlencoded');
}

function isFields(body: unknown): body is Record<string, unknown> {
  return typeof body === 'object' && body !== null;
}

/** A field that was there twice was parsed to a list, and is there twice again. What a parser made of brackets in a name is no text. */
function writeForm(fields: Record<string, unknown>): URLSearchParams {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().flatMap((each) => (typeof each === 'string' ? [[name, each]] : [])),
  );
  return new URLSearchParams(pairs);
}

function streamOf(request: NodeRequest): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = request[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(new Uint8Array(value));
      },
      cancel() {
        drain(chunks).catch(() => {});
      },
    },
    // Reads nothing before it is asked to: Node itself drains a body that nobody began to read.
    { highWaterMark: 0 },
  );
}

/** What is left of a refused body has to leave the connection, or the next request on it would wait forever. */
async function drain(chunks: AsyncIterator<unknown>): Promise<void> {
  while (!(await chunks.next()).done);
}
