import { fail } from '../protocol/result.ts';
import { readSigned } from './read-signed.ts';
import type { SignContext } from './sign.ts';

/** A `SignContext` that asks `createSignHandler`'s route, with the session's cookies of the CRM's own origin. */
export function signWithEndpoint(url: string | URL): SignContext {
  return async ({ signal, ...asked }) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(asked),
      signal,
    });
    const json: unknown = await response.json().catch(() => undefined);
    return json === undefined ? fail('sign-failed', `The signing endpoint answered ${response.status} without JSON.`) : readSigned(json);
  };
}
