import type { MiddlewareHandler } from 'hono';
import { parseSigned, serializeSigned } from 'hono/utils/cookie';
import { AGENT } from './agent.ts';

const COOKIE = 'acme-session';

/** Opening a page signs the demo's agent in; a real CRM asks for a password first. */
export function signInOnVisit(sessionKey: string): MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (await isSignedIn(context.req.raw, sessionKey)) return;
    const cookie = await serializeSigned(COOKIE, AGENT.id, sessionKey, { httpOnly: true, sameSite: 'Lax', path: '/' });
    context.header('Set-Cookie', cookie, { append: true });
  };
}

export async function isSignedIn(request: Request, sessionKey: string): Promise<boolean> {
  const cookies = await parseSigned(request.headers.get('cookie') ?? '', sessionKey, COOKIE);
  return cookies[COOKIE] === AGENT.id;
}
