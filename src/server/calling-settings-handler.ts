import { type CallingSettings, type CompleteCallingSettings, callingSettingsSchema } from '../protocol/calling-settings.ts';
import { checkCallingSettings, checkCallingSettingsPatch } from '../protocol/check-calling-settings.ts';
import { answer, answerFailure, answerMethod, answerNothing } from './json-response.ts';
import { keepCallingSettings } from './keep-calling-settings.ts';
import { reportError } from './report-error.ts';

type Awaitable<T> = T | Promise<T>;
type Absent = null | undefined | false;

/** What `createCallingSettingsHandler` is given. */
export interface CallingSettingsHandlerOptions<Session> {
  /** Who asks? Your session or API key, checked against this very app; null, undefined or false refuses with 401. */
  authorize(request: Request, appId: string): Awaitable<Session | Absent>;
  /** The app's settings as they were written; null, undefined or false where there are none. */
  read(appId: string, session: Session): Awaitable<CallingSettings | Absent>;
  /** Keeps the settings, in place of any before them. */
  write(appId: string, settings: CompleteCallingSettings, session: Session): Awaitable<unknown>;
  /** Forgets the settings. */
  remove(appId: string, session: Session): Awaitable<unknown>;
  /** The origin of the CRM's pages. Without it a phone on that origin is not refused, and http on this machine is. */
  hostOrigin?: string | undefined;
  /** Told of what your callbacks threw, as the response must not tell it. */
  onError?(error: unknown): void;
}

const METHODS = ['GET', 'POST', 'PATCH', 'DELETE'];

/**
 * A handler for `…/calling/APP_ID/settings`, as HubSpot's calling settings API: GET reads, POST creates or replaces, PATCH changes
 * the fields that it sends, DELETE forgets. It answers with the whole settings, 204 to DELETE, and to bad settings 400 with one of
 * `problems` for each bad field. Between two changes at once the later wins.
 */
export function createCallingSettingsHandler<Session>(
  options: CallingSettingsHandlerOptions<Session>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      return await handle(request, options);
    } catch (error) {
      reportError(error, options.onError);
      return answerFailure(500, 'settings-failed', 'The server could not read or keep the settings.');
    }
  };
}

async function handle<Session>(request: Request, options: CallingSettingsHandlerOptions<Session>): Promise<Response> {
  const { hostOrigin } = options;
  if (!METHODS.includes(request.method)) return answerMethod(METHODS.join(', '));
  const appId = readAppId(request.url);
  if (appId === undefined) return answerUnknown();
  const session = await options.authorize(request, appId);
  if (!session) return answerFailure(401, 'unauthorized', 'This session may not see or change the settings of this app.');
  const write = (settings: CompleteCallingSettings) => options.write(appId, settings, session);
  if (request.method === 'POST') return keepCallingSettings(request, (json) => checkCallingSettings(json, hostOrigin), write);
  const existing = await options.read(appId, session);
  if (!existing) return answerUnknown();
  switch (request.method) {
    case 'PATCH':
      return keepCallingSettings(request, (json) => checkCallingSettingsPatch(existing, json, hostOrigin), write);
    case 'DELETE':
      await options.remove(appId, session);
      return answerNothing();
    default:
      // What else a database keeps beside the settings stays there.
      return answer(200, callingSettingsSchema.parse(existing));
  }
}

const ROUTE = /\/calling\/([^/]+)\/settings\/?$/;

function readAppId(url: string): string | undefined {
  try {
    const segment = ROUTE.exec(new URL(url).pathname)?.[1];
    return segment && decodeURIComponent(segment);
  } catch {
    // A lone "%".
    return undefined;
  }
}

function answerUnknown(): Response {
  return answerFailure(404, 'unknown-app', 'There is no such app, or it has no settings.');
}
