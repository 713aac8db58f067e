import type { ContextDraft } from '../protocol/context.ts';
import { type SignRequest, signRequestSchema } from '../protocol/sign-request.ts';
import type { SigningKey } from './ed25519.ts';
import { answer, answerFailure, answerMethod, readJson } from './json-response.ts';
import { reportError } from './report-error.ts';
import { signContext } from './sign-context.ts';

type Awaitable<T> = T | Promise<T>;
type Absent = null | undefined | false;

/** What `createSignHandler` asks your CRM. */
export interface SignHandlerOptions<Session> {
  /** Who asks? Your session, checked against this very record and widget; null, undefined or false refuses with 401. */
  authorize(request: Request, asked: SignRequest): Awaitable<Session | Absent>;
  /** What your database knows of the record, for this session; null or undefined answers 404. */
  contextFor(asked: SignRequest, session: Session): Awaitable<ContextDraft | Absent>;
  /** The widget's newest secret key; null or undefined answers 404. */
  secretKeyFor(widgetId: string, session: Session): Awaitable<string | Absent>;
  /** The newest signing key of this widget, if it verifies in the page. With a pair for several, whoever is sent the one could open the others. */
  signingKeyFor?(widgetId: string, session: Session): Awaitable<SigningKey | Absent>;
  /** Told of what your callbacks threw, as the response must not tell it. */
  onError?(error: unknown): void;
}

const MAX_BODY = 16_384;

/** A handler for `POST { widgetId, viewType, recordId }` that answers with a signed context, or a failure as JSON. */
export function createSignHandler<Session>(options: SignHandlerOptions<Session>): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      return await sign(request, options);
    } catch (error) {
      reportError(error, options.onError);
      return answerFailure(500, 'sign-failed', 'The server could not sign.');
    }
  };
}

async function sign<Session>(request: Request, options: SignHandlerOptions<Session>): Promise<Response> {
  const { authorize, contextFor, secretKeyFor, signingKeyFor } = options;
  if (request.method !== 'POST') return answerMethod('POST');
  const body = await readJson(request, MAX_BODY);
  if ('refusal' in body) return body.refusal;
  const { data: asked } = signRequestSchema.safeParse(body.json);
  if (!asked) return answerFailure(400, 'malformed-request', 'Send { widgetId, viewType, recordId }.');
  const session = await authorize(request, asked);
  if (!session) return answerFailure(401, 'unauthorized', 'This session may not see this record in this widget.');
  const secretKey = await secretKeyFor(asked.widgetId, session);
  if (!secretKey) return answerFailure(404, 'unknown-widget', 'There is no such widget.');
  const draft = await contextFor(asked, session);
  if (!draft) return answerFailure(404, 'unknown-record', 'There is no such record.');
  const signingKey = (await signingKeyFor?.(asked.widgetId, session)) || undefined;
  return answer(200, await signContext(draft, secretKey, { signingKey }));
}
