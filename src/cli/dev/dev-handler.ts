import * as z from 'zod/mini';
import { readContext } from '../../protocol/read-context.ts';
import { signRequestSchema } from '../../protocol/sign-request.ts';
import type { SigningKey } from '../../server/index.ts';
import { answer, answerFailure, answerMethod, answerNothing, readJson } from '../../server/json-response.ts';
import { contextStates } from './context-state.ts';
import type { Gate } from './gate.ts';
import { isThere } from './is-there.ts';
import { pageFile } from './page-files.ts';
import { RecordBook } from './record-book.ts';
import type { Session } from './session.ts';
import { signState } from './sign-state.ts';

interface DevHandlerOptions {
  gate: Gate;
  widgetUrl: URL;
  session: Session;
  secretKey: string;
  signingKey: SigningKey;
}

/** A record in the editor may be a long one. */
const MAX_BODY = 4_194_304;

/** As it stands in a path. */
const RECORD_ID = /^[\w-]{1,100}$/;

const askedSchema = z.object({ state: z.enum(contextStates), ed25519: z.stringbool() });

/** The local CRM's server: its page, the records of the page's editor, and the route that signs them. */
export function createDevHandler({
  gate,
  widgetUrl,
  session,
  secretKey,
  signingKey,
}: DevHandlerOptions): (request: Request) => Promise<Response> {
  const records = new RecordBook();

  async function keep(request: Request, recordId: string): Promise<Response> {
    const body = await readJson(request, MAX_BODY);
    if ('refusal' in body) return body.refusal;
    const read = readContext({ ...Object(body.json), timestamp: new Date().toISOString() });
    if (!read.ok) return answer(400, read);
    // As it was written, as the signer stamps and reads it again.
    records.keep(recordId, { ...read.value, ...Object(body.json) });
    return answerNothing();
  }

  async function sign(request: Request, query: URLSearchParams): Promise<Response> {
    const body = await readJson(request, MAX_BODY);
    if ('refusal' in body) return body.refusal;
    const asked = signRequestSchema.safeParse(body.json);
    const how = askedSchema.safeParse(Object.fromEntries(query));
    if (!asked.success || !how.success) return answerFailure(400, 'malformed-request', 'Send { widgetId, viewType, recordId }.');
    const draft = records.find(asked.data.recordId);
    if (!draft) return answerFailure(404, 'unknown-record', 'There is no such record. Reload the page.');
    const { state, ed25519 } = how.data;
    return answer(200, await signState(draft, { secretKey, signingKey: ed25519 ? signingKey : undefined }, state));
  }

  async function route(request: Request, { pathname, searchParams }: URL): Promise<Response> {
    const [, name, id = ''] = pathname.split('/');
    switch (name) {
      case 'session':
        return request.method === 'GET' ? answer(200, session) : answerMethod('GET');
      case 'widget':
        return request.method === 'GET' ? answer(200, { isThere: await isThere(widgetUrl) }) : answerMethod('GET');
      case 'records':
        return request.method === 'PUT' && RECORD_ID.test(id) ? keep(request, id) : answerMethod('PUT');
      case 'sign':
        return request.method === 'POST' ? sign(request, searchParams) : answerMethod('POST');
      default:
        return new Response('Not found', { status: 404 });
    }
  }

  return async (request) => {
    const url = new URL(request.url);
    if (!gate.isOwnHost(request.headers.get('host')))
      return new Response('This is a local CRM, and goes by local names alone.', { status: 421 });
    const isReading = request.method === 'GET';
    if (!isReading && !gate.isOwnPage(request)) return answerFailure(403, 'unauthorized', 'Only the local CRM’s own page may ask this.');
    return (isReading && (await pageFile(url, widgetUrl))) || route(request, url);
  };
}
