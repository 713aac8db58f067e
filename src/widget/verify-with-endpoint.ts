import { fail } from '../protocol/result.ts';
import { readVerdict } from './verdict.ts';
import type { VerifyContext } from './verify.ts';

const verifiers = new Map<string, VerifyContext>();

/**
 * Asks your own server, where `createVerifyHandler` answers. The secret key stays there.
 * For one URL it gives one function, so it may be called while rendering.
 */
export function verifyWithEndpoint(url: string | URL): VerifyContext {
  const known = verifiers.get(String(url)) ?? createVerifier(url);
  verifiers.set(String(url), known);
  return known;
}

function createVerifier(url: string | URL): VerifyContext {
  return async (signed, { signal }) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(signed),
      signal,
    });
    const json: unknown = await response.json().catch(() => undefined);
    return json === undefined ? fail('verify-failed', `The verifier answered ${response.status} without JSON.`) : readVerdict(json);
  };
}
